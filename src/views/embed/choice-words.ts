import type { Commons } from '../../data/load.ts';
import { finderChoices } from '../finder.ts';

/** The words of every filter, by group and value: the framed list says what it is filtered by. */
export function choiceWords(commons: Commons): Record<string, Record<string, string>> {
  const { needs, others } = finderChoices(commons);
  return Object.fromEntries(
    [needs, ...others].map(({ key, options }) => [
      key,
      Object.fromEntries(options.map(({ value, label }) => [value, label])),
    ]),
  );
}
