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
import { button, type Child, make, p } from './make.ts';
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
  const findings = await findingsOf(collection, id, file.content, settings);
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
        'L’adresse de cette fiche est confidentielle et n’est pas publiée\u00a0: reportez seulement les lignes qui changent, dans son fichier.',
      ),
    before && changes(collection, before, file.value),
    findingList(findings),
    before
      ? await correction(received, file.content, hides, settings)
      : whole(received.path, file.content, false, settings),
  );
}

/** The file of a correction; from its text as it stands, if somebody gives it, for the site publishes no comments. */
async function correction(
  received: Received,
  content: string,
  hides: boolean,
  settings: ProposeSettings,
): Promise<HTMLElement> {
  const { path } = received;
  const result = make('div', { class: 'flow' });
  result.append(hides ? shown(received.content) : whole(path, content, true, settings));
  const id = `fichier-${path.replaceAll(/[^a-z0-9]/gi, '-')}`;
  const field = make('textarea', { class: 'field', id, rows: 8, spellcheck: false, translate: 'no' });
  const { applyPart, rewriteEntry } = await import('../../form/rewrite-entry.ts');
  const report = (): void => {
    const { value, body } = readEntry(received.part ? 'changement.yaml' : path, received.content);
    const properties = (value ?? {}) as Record<string, unknown>;
    const text = received.part
      ? applyPart(path, field.value, properties)
      : rewriteEntry(path, field.value, properties, body);
    result.replaceChildren(whole(path, text, true, settings));
  };
  const href = editUrl(settings.commun, path);
  const asked = make(
    'details',
    { class: 'more' },
    make('summary', {}, 'Garder les commentaires du fichier'),
    p(
      'Le site ne publie ni les commentaires du fichier, ni l’ordre de ses lignes. Copiez le fichier tel qu’il est, collez-le ici\u00a0: seules les lignes qui changent bougeront.',
    ),
    href && make('p', {}, make('a', { href, rel: 'noopener external' }, 'Voir le fichier')),
    make('label', { class: 'label', for: id }, 'Le fichier tel qu’il est'),
    field,
    button('Reporter le changement', report),
  );
  return make('div', { class: 'flow' }, asked, result);
}

/** A file, and what to do with it. */
function whole(path: string, content: string, isCorrection: boolean, settings: ProposeSettings): HTMLElement {
  return make('div', { class: 'flow' }, shown(content), ways(path, content, isCorrection, settings));
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
  settings: ProposeSettings,
): Promise<Finding[] | undefined> {
  try {
    return await (await loadChecks([], settings)).check(collection, id, content);
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
