import {
  accompagnants,
  diagnostics,
  dispositifs,
  genresAccueil,
  itinerance,
  modalitesAcces,
  modalitesAccompagnement,
  services,
} from './ar/help.ts';
import { home } from './ar/home.ts';
import { hours } from './ar/hours.ts';
import { langues } from './ar/langues.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './ar/people.ts';
import { shell } from './ar/shell.ts';
import { typologies } from './ar/typologies.ts';
import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import type { VocabularyMessages } from './vocabularies.ts';

/** The interface in Arabic. */
export const arabic = { ...home, ...hours, ...shell } satisfies Messages<Id>;

/** The plain words of the vocabularies in Arabic. */
export const arabicTerms: VocabularyMessages = {
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
