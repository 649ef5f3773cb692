import type { Group } from './criteria.ts';
import type { Candidate } from './groups/group-test.ts';
import type { WantedGroup } from './groups/wanted.ts';

/** How many results each option of each group would show, the other groups' filters being as they are. */
export type Counts = Record<Group, Record<string, number>>;

/** Counts results option by option, each result once however many helps it has. */
export class Counter {
  readonly #groups: readonly WantedGroup[];
  readonly #bits: Int32Array;
  readonly #sums: Int32Array[];
  readonly #words: (Map<string, number> | undefined)[];
  readonly #said: Set<string>[];

  constructor(groups: readonly WantedGroup[]) {
    this.#groups = groups;
    this.#bits = new Int32Array(groups.length);
    this.#sums = groups.map(({ options }) => new Int32Array(options.length));
    this.#words = groups.map(({ words }) => (words ? new Map() : undefined));
    this.#said = groups.map(() => new Set());
  }

  /** Notes what a candidate offers in a group that no other group stands in the way of. */
  note(index: number, candidate: Candidate): void {
    const { words, offers } = this.#groups[index]!;
    if (words) for (const word of words(candidate)) this.#said[index]!.add(word);
    else this.#bits[index]! |= offers(candidate);
  }

  /** Ends a result: what its helps offered is counted. */
  endResult(): void {
    for (let index = 0; index < this.#groups.length; index += 1) {
      const sums = this.#sums[index]!;
      for (let bits = this.#bits[index]!; bits !== 0; bits &= bits - 1) {
        const option = 31 - Math.clz32(bits & -bits);
        if (option < sums.length) sums[option]! += 1;
      }
      this.#bits[index] = 0;
      const said = this.#said[index]!;
      if (said.size === 0) continue;
      const counted = this.#words[index]!;
      for (const word of said) counted.set(word, (counted.get(word) ?? 0) + 1);
      said.clear();
    }
  }

  /** What was counted; options that nothing offers are at 0. */
  counts(): Counts {
    return Object.fromEntries(
      this.#groups.map(({ group, options }, index) => [
        group,
        this.#words[index]
          ? Object.fromEntries(this.#words[index])
          : Object.fromEntries(options.map((option, i) => [option, this.#sums[index]![i]!])),
      ]),
    ) as Counts;
  }
}
