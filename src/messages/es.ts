import { filters } from './es/filters.ts';
import { finder } from './es/finder.ts';
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
import { lieu } from './es/lieu.ts';
import { list } from './es/list.ts';
import { map } from './es/map.ts';
import { official } from './es/official.ts';
import { offline } from './es/offline.ts';
import { orient } from './es/orient.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './es/people.ts';
import { sheet } from './es/sheet.ts';
import { shell } from './es/shell.ts';
import { typologies } from './es/typologies.ts';
import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import type { OfficialTerms, VocabularyMessages } from './vocabularies.ts';

/** The interface in Spanish. */
export const spanish = {
  ...filters,
  ...finder,
  ...home,
  ...hours,
  ...lieu,
  ...list,
  ...map,
  ...offline,
  ...orient,
  ...sheet,
  ...shell,
} satisfies Messages<Id>;

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

export const spanishOfficial: OfficialTerms = official;
