import { type Collection, entryOf } from '../../data/entry.ts';
import type { Finding } from '../../data/finding.ts';
import { readEntry } from '../../data/read.ts';
import { formatEntry } from '../../data/write.ts';
import { changesBetween } from '../../diff/changes.ts';
import { sayChange } from '../../diff/say-change.ts';
import { FORGE_NAMES, forgeOf } from '../../forge/forge.ts';
import { editUrl } from '../../forge/links.ts';
import { newFileUrl } from '../../forge/new-file.ts';
import { withPart } from '../../form/changed-part.ts';
import { fromMessage, type Received } from '../../form/message.ts';
import { getAt } from '../../form/value.ts';
import type { ProposeSettings } from '../../views/proposer/settings.ts';
import { loadChecks } from './checker.ts';
import { copyButton, downloadButton } from './copy.ts';
import { type Child, make, p } from './make.ts';
import { loadEntry, type PublishedEntry } from './published.ts';

/** What a pasted message carries, read over: one section for each proposal. */
export async function readMessage(text: string, settings: ProposeSettings): Promise<HTMLElement[]> {
  const received = fromMessage(text);
  if (received.length > 0) return Promise.all(received.map((one) => section(one, settings)));
  return [
    title('Aucune proposition dans ce message'),
    p(
      'Collez tout le message, de «\u00a0Fichier proposé\u00a0» ou «\u00a0Changement proposé\u00a0» jusqu’à «\u00a0Fin de la proposition\u00a0».',
    ),
  ];
}

async function section(received: Received, settings: ProposeSettings): Promise<HTMLElement> {
  const place = entryOf(received.path);
  if (!place)
    return part(
      title('Ce fichier n’a pas sa place ici'),
      p(`Le chemin «\u00a0${received.path}\u00a0» n’est pas celui d’une fiche.`),
    );
  const { collection, id } = place;
  const licence = collection === 'lieux' ? settings.licences.lieux : settings.licences.textes;
  const before = await loadEntry(collection, id, licence).catch(() => undefined);
  const file = fileOf(received, collection, before);
  if (!file)
    return part(
      title('Cette fiche n’est pas publiée'),
      verbatim(received.path),
      p('Le changement ne peut pas y être reporté\u00a0: voici ses lignes.'),
      shown(received.content),
    );
  const findings = await findingsOf(collection, id, file.content);
  const hides = getAt(before?.value, ['adresse_confidentielle']) === true;
  return part(
    title(before ? 'Une correction' : 'Une nouvelle fiche'),
    verbatim(received.path),
    !received.intact &&
      make('p', { class: 'notice ask' }, 'Le message a été modifié en route\u00a0: relisez avec attention.'),
    hides &&
      make(
        'p',
        { class: 'notice ask' },
        'L’adresse de cette fiche est confidentielle et n’est pas publiée\u00a0: reportez seulement les lignes qui changent, à la main, dans son fichier.',
      ),
    before && changes(collection, before, file.value),
    findingList(findings),
    shown(hides ? received.content : file.content),
    !hides && ways(received.path, file.content, before !== undefined, settings),
  );
}

/** The whole file that a proposal makes; undefined for a change to an entry that is not published. */
function fileOf(
  { path, content, part }: Received,
  collection: Collection,
  before: PublishedEntry | undefined,
): { content: string; value: Record<string, unknown> } | undefined {
  const value = readEntry(part ? 'changement.yaml' : path, content).value as
    | Record<string, unknown>
    | undefined;
  if (!part) return { content, value: value ?? {} };
  if (!before) return undefined;
  const next = withPart(before.value, value ?? {});
  return { content: formatEntry(collection, next, before.texte), value: next };
}

function ways(
  path: string,
  content: string,
  isCorrection: boolean,
  { commun }: ProposeSettings,
): HTMLElement {
  const forge = forgeOf(commun);
  const href = isCorrection ? editUrl(commun, path) : newFileUrl(commun, path, content)?.url;
  return make(
    'div',
    { class: 'path-nav' },
    downloadButton('Télécharger le fichier', path.split('/').at(-1)!, content),
    copyButton('Copier le fichier', content),
    forge &&
      href &&
      make('a', { class: 'button main', href, rel: 'noopener external' }, `Ouvrir ${FORGE_NAMES[forge]}`),
  );
}

/** What the checks say; undefined when they cannot be loaded. */
async function findingsOf(
  collection: Collection,
  id: string,
  content: string,
): Promise<Finding[] | undefined> {
  try {
    return await (await loadChecks([])).check(collection, id, content);
  } catch {
    return undefined;
  }
}

function findingList(findings: readonly Finding[] | undefined): HTMLElement {
  if (!findings) return p('La vérification ne se charge pas\u00a0: vérifiez votre connexion.', 'notice ask');
  if (findings.length === 0) return p('La vérification n’a rien à dire.');
  return make(
    'ul',
    { class: 'findings' },
    ...findings.map(({ severity, message, line }) =>
      make('li', { class: severity }, `Ligne ${line}\u00a0: ${message}`),
    ),
  );
}

/** What differs from the published entry, in sentences. */
function changes(collection: Collection, before: PublishedEntry, value: unknown): HTMLElement {
  const sentences = changesBetween(collection, before.value, value).map(sayChange);
  return make('ul', { translate: 'no' }, ...sentences.map((line) => make('li', {}, line)));
}

function shown(text: string): HTMLElement {
  return make('pre', { class: 'file', tabindex: '0', translate: 'no', 'aria-label': 'Le texte' }, text);
}

function part(...children: Child[]): HTMLElement {
  return make('section', { class: 'flow' }, ...children);
}

function title(text: string): HTMLElement {
  return make('h2', { tabindex: '-1' }, text);
}

function verbatim(path: string): HTMLElement {
  return make('p', { translate: 'no' }, path);
}
