import { filters } from './ar/filters.ts';
import { finder } from './ar/finder.ts';
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
import { lieu } from './ar/lieu.ts';
import { list } from './ar/list.ts';
import { map } from './ar/map.ts';
import { official } from './ar/official.ts';
import { offline } from './ar/offline.ts';
import { orient } from './ar/orient.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './ar/people.ts';
import { sheet } from './ar/sheet.ts';
import { shell } from './ar/shell.ts';
import { typologies } from './ar/typologies.ts';
import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import type { OfficialTerms, VocabularyMessages } from './vocabularies.ts';

/** The interface in Arabic. */
export const arabic = {
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

export const arabicOfficial: OfficialTerms = official;
