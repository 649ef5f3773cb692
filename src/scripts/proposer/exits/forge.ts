import { FORGE_NAMES, forgeOf } from '../../../forge/forge.ts';
import { editUrl, issueUrl } from '../../../forge/links.ts';
import { type NewFile, newFileUrl } from '../../../forge/new-file.ts';
import type { Edit } from '../../../form/edits.ts';
import { copyButton } from '../copy.ts';
import type { MadeFile } from '../file.ts';
import { make, p } from '../make.ts';
import type { Walk } from '../walk.ts';
import type { Proposal } from './proposal.ts';

/** The forge, where whoever has an account proposes the file. */
export function byForge(
  { settings: { commun } }: Walk,
  file: MadeFile,
  { subject, message, edits }: Proposal,
): HTMLElement | undefined {
  const forge = forgeOf(commun);
  if (!forge) return undefined;
  const name = FORGE_NAMES[forge];
  const issue = issueUrl(commun, subject, message);
  const way = edits
    ? editWay(editUrl(commun, file.path)!, name, edits)
    : newWay(newFileUrl(commun, file.path, file.content)!, name, file.content);
  return make(
    'section',
    { class: 'card way' },
    make('h2', {}, `Proposer sur ${name}`),
    p(
      `Il faut un compte ${name}. Le courriel de ce compte devient public avec votre proposition\u00a0: pour l’éviter, choisissez d’abord dans ses réglages l’adresse masquée («\u00a0noreply\u00a0»).`,
    ),
    ...way,
    issue &&
      make(
        'p',
        {},
        make('a', { href: issue, rel: 'noopener external' }, 'Laisser plutôt un message, déjà écrit'),
      ),
  );
}

function newWay({ url, filled }: NewFile, name: string, content: string): HTMLElement[] {
  if (filled)
    return [make('div', { class: 'path-nav' }, opening(url, `Ouvrir ${name}, le fichier est prêt`))];
  return [
    p('1. Copiez le fichier. 2. Ouvrez la page. 3. Collez.'),
    make(
      'div',
      { class: 'path-nav' },
      copyButton('Copier le fichier', content),
      opening(url, `Ouvrir ${name}`),
    ),
  ];
}

/** A correction: only its lines are told, so that the comments and the order of the file stay. */
function editWay(url: string, name: string, edits: readonly Edit[]): HTMLElement[] {
  return [
    p('Ouvrez le fichier, changez seulement ceci\u00a0:'),
    make('ol', { class: 'edits' }, ...edits.map(editStep)),
    make('div', { class: 'path-nav' }, opening(url, `Ouvrir ${name}`)),
  ];
}

function editStep({ say, lines }: Edit): HTMLElement {
  if (lines === undefined) return make('li', {}, p(say));
  return make(
    'li',
    {},
    p(say),
    make('pre', { class: 'file', translate: 'no', tabindex: '0', 'aria-label': 'Les lignes' }, lines),
    copyButton('Copier ces lignes', lines),
  );
}

function opening(href: string, text: string): HTMLElement {
  return make('a', { class: 'button main', href, rel: 'noopener external' }, text);
}
