import { filters } from './fr/filters.ts';
import { finder } from './fr/finder.ts';
import { home } from './fr/home.ts';
import { hours } from './fr/hours.ts';
import { lieu } from './fr/lieu.ts';
import { list } from './fr/list.ts';
import { map } from './fr/map.ts';
import { offline } from './fr/offline.ts';
import { orient } from './fr/orient.ts';
import { sheet } from './fr/sheet.ts';
import { shell } from './fr/shell.ts';

/**
 * The French sentences of the interface, which are the identifiers of its messages, area by area. Ordinary spaces and
 * typographic apostrophes; `{placeholders}` are those of `placeholders.ts`.
 */
export const french = [
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
] as const;

export type Id = (typeof french)[number];
