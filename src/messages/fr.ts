import { home } from './fr/home.ts';
import { hours } from './fr/hours.ts';
import { shell } from './fr/shell.ts';

/**
 * The French sentences of the interface, which are the identifiers of its messages, area by area. Ordinary spaces and
 * typographic apostrophes; `{placeholders}` are those of `placeholders.ts`.
 */
export const french = [...home, ...hours, ...shell] as const;

export type Id = (typeof french)[number];
