import { element } from '../dom.ts';
import { asWritten, boxFor, lineFor } from './paper.ts';

/** The part to tear off, which the lieu gives back to the professional who oriented, when the person agrees. */
export function returnSlip(nom: string): HTMLElement {
  const title = element('h3', {}, 'Retour au professionnel');
  const from = asWritten(element('p', { className: 'slip-lieu' }, nom));
  const ticks = element(
    'div',
    { className: 'ticks' },
    boxFor('La personne est venue'),
    boxFor('Aide terminée'),
    boxFor('Aide à continuer'),
    boxFor('Pas possible ici'),
  );
  const slip = element(
    'section',
    { className: 'slip' },
    element('div', { className: 'slip-head' }, title, from),
    ticks,
    lineFor('Aide apportée'),
    lineFor('Suite'),
    element('p', { className: 'hint' }, 'À rendre seulement si la personne est d’accord.'),
  );
  // The lieu fills it in and the professional reads it, whatever the language of the person.
  slip.lang = 'fr';
  return slip;
}
