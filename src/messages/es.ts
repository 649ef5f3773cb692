import {
  accompagnants,
  diagnostics,
  dispositifs,
  genresAccueil,
  itinerance,
  modalitesAcces,
  modalitesAccompagnement,
  services,
} from './es/help.ts';
import { home } from './es/home.ts';
import { hours } from './es/hours.ts';
import { langues } from './es/langues.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './es/people.ts';
import { shell } from './es/shell.ts';
import { typologies } from './es/typologies.ts';
import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import type { VocabularyMessages } from './vocabularies.ts';

/** The interface in Spanish. */
export const spanish = { ...home, ...hours, ...shell } satisfies Messages<Id>;

/** The plain words of the vocabularies in Spanish. */
export const spanishTerms: VocabularyMessages = {
  accompagnants,
  diagnostics,
  disponibilites,
  dispositifs,
  familles,
  frais,
  'genres-accueil': genresAccueil,
  itinerance,
  langues,
  'modalites-acces': modalitesAcces,
  'modalites-accompagnement': modalitesAccompagnement,
  niveaux,
  'prises-en-charge': prisesEnCharge,
  publics,
  'rendez-vous': rendezVous,
  services,
  typologies,
};
