import { filters } from './en/filters.ts';
import { finder } from './en/finder.ts';
import {
  accompagnants,
  diagnostics,
  dispositifs,
  genresAccueil,
  itinerance,
  modalitesAcces,
  modalitesAccompagnement,
  services,
} from './en/help.ts';
import { home } from './en/home.ts';
import { hours } from './en/hours.ts';
import { langues } from './en/langues.ts';
import { lieu } from './en/lieu.ts';
import { list } from './en/list.ts';
import { map } from './en/map.ts';
import { official } from './en/official.ts';
import { offline } from './en/offline.ts';
import { orient } from './en/orient.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './en/people.ts';
import { sheet } from './en/sheet.ts';
import { shell } from './en/shell.ts';
import { typologies } from './en/typologies.ts';
import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import type { OfficialTerms, VocabularyMessages } from './vocabularies.ts';

/** The interface in English. */
export const english = {
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

/** The plain words of the vocabularies in English. */
export const englishTerms: VocabularyMessages = {
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

export const englishOfficial: OfficialTerms = official;
