import type { SearchRecord } from './record.ts';
import { knownWords } from './synonyms.ts';

/** Words kept to mend what is typed: about 8 KB, loaded only when a word finds nothing. */
const MOST = 2000;
const SHORTEST = 4;

/** Counts the words of titles and summaries. */
export class FrequentWords {
  readonly #counts = new Map<string, number>();

  add({ meta }: SearchRecord): void {
    for (const word of `${meta.titre} ${meta.resume ?? ''}`.split(' ')) {
      if (word.length < SHORTEST || /\d/.test(word)) continue;
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** The words of the table of synonyms, then the most frequent ones, in the order of their frequency. */
  list(): string[] {
    const counted = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const table = knownWords().filter((word) => word.length >= SHORTEST);
    return [...new Set([...counted.slice(0, MOST).map(([word]) => word), ...table])];
  }
}
