import { getAt } from '../../form/value.ts';
import { siteUrl } from '../site-url.ts';
import { downloadButton } from './copy.ts';
import { newRemarks } from './errors.ts';
import { byForge } from './exits/forge.ts';
import { byPerson } from './exits/person.ts';
import { proposalOf } from './exits/proposal.ts';
import { fileOf } from './file.ts';
import { button, make, p } from './make.ts';
import { heading } from './question-page.ts';
import type { Walk } from './walk.ts';

/** Every way to hand a contribution over. Nothing leaves the page before one of them is taken. */
export async function sendPage(walk: Walk): Promise<HTMLElement> {
  const file = await fileOf(walk);
  const errors = ((await newRemarks(walk)) ?? []).filter(({ severity }) => severity === 'error');
  if (!file)
    return make(
      'div',
      { class: 'question' },
      heading('Il manque le département'),
      button('Le choisir', () => walk.go('departement'), 'button main'),
    );
  const proposal = proposalOf(
    walk,
    file,
    errors.map(({ message }) => message),
  );
  // Publication hides a part of such an entry: its file cannot be written whole from here.
  const isWhole = getAt(walk.work.before?.value, ['adresse_confidentielle']) !== true;
  return make(
    'div',
    { class: 'question send' },
    heading('Envoyer votre proposition'),
    p('Choisissez une façon. Une personne relit, puis la page change.', 'hint'),
    byPerson(walk, proposal),
    errors.length === 0 && isWhole ? byForge(walk, file, proposal) : undefined,
    make(
      'section',
      { class: 'card way' },
      make('h2', {}, 'Garder ou imprimer'),
      p('Pour l’envoyer plus tard, ou le remettre en main propre.'),
      make(
        'div',
        { class: 'path-nav' },
        walk.work.before
          ? downloadButton('Télécharger le message', 'correction.txt', proposal.message)
          : downloadButton('Télécharger le fichier', file.path.split('/').at(-1)!, file.content),
        make('a', { class: 'button', href: siteUrl('proposer/bulletin/') }, 'Imprimer un bulletin'),
      ),
    ),
    sentCard(walk),
  );
}

/** The page cannot know that a message left: the person says so, and the draft goes. */
function sentCard(walk: Walk): HTMLElement {
  return make(
    'section',
    { class: 'card way' },
    make('h2', {}, 'C’est envoyé\u00a0?'),
    p('Votre brouillon est encore dans ce navigateur.'),
    make(
      'div',
      { class: 'path-nav' },
      button('Oui, effacer mon brouillon', () => walk.go('merci'), 'button main'),
      button('Revenir aux réponses', () => walk.go(walk.door.kind === 'confirm' ? '' : 'relire')),
    ),
  );
}
