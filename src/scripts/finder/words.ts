import type { Found } from '../../finder/shard.ts';
import { foldName } from '../../geo/names.ts';

/** Keeps the results in whose name, kind, street or commune every word of a text begins a word. */
export function filterByWords(results: readonly Found[], text: string): Found[] {
  const wanted = foldName(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [...results];
  return results.filter(({ nom, kind, voie, commune, note }) => {
    const words = ` ${foldName([nom, kind, voie, commune, note].join(' '))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}
