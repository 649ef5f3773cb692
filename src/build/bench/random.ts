/** A source of numbers that is the same at each run: benchmarks compare like with like. */
export interface Random {
  /** Integer from 0 to n − 1. */
  below(n: number): number;
  /** True that often: 0.3 is three times out of ten. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Some of the list, in its order: at least one. */
  some<T>(list: readonly T[], atMost: number): T[];
}

/** Mulberry32 (Tommy Ettinger, public domain), seeded. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    some(list, atMost) {
      const kept = new Set(Array.from({ length: 1 + below(atMost) }, () => below(list.length)));
      return list.filter((_, index) => kept.has(index));
    },
  };
}
