import type { Id } from './fr.ts';
import type { Messages } from './message.ts';
import { filters } from './uk/filters.ts';
import { finder } from './uk/finder.ts';
import {
  accompagnants,
  diagnostics,
  dispositifs,
  genresAccueil,
  itinerance,
  modalitesAcces,
  modalitesAccompagnement,
  services,
} from './uk/help.ts';
import { home } from './uk/home.ts';
import { hours } from './uk/hours.ts';
import { langues } from './uk/langues.ts';
import { lieu } from './uk/lieu.ts';
import { list } from './uk/list.ts';
import { map } from './uk/map.ts';
import { official } from './uk/official.ts';
import { offline } from './uk/offline.ts';
import { orient } from './uk/orient.ts';
import {
  disponibilites,
  familles,
  frais,
  niveaux,
  prisesEnCharge,
  publics,
  rendezVous,
} from './uk/people.ts';
import { sheet } from './uk/sheet.ts';
import { shell } from './uk/shell.ts';
import { typologies } from './uk/typologies.ts';
import type { OfficialTerms, VocabularyMessages } from './vocabularies.ts';

/** The interface in Ukrainian. */
export const ukrainian = {
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

/** The plain words of the vocabularies in Ukrainian. */
export const ukrainianTerms: VocabularyMessages = {
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

export const ukrainianOfficial: OfficialTerms = official;
