import type { Entry } from '../data/entry.ts';
import { bandOf, lastKnown } from '../data/freshness.ts';
import type { Lieu } from '../data/types.generated.ts';

/** Ages in months, as the pages tell them. */
export const BANDS = ['< 6', '6–12', '12–18', '> 18'] as const;

/** A lieu and the day its file was last known to be right. */
export interface Aged {
  entry: Entry<Lieu>;
  /** YYYY-MM-DD; absent where nothing says it. */
  since?: string;
  /** Index in {@link BANDS}; a lieu without a date is in the last one. */
  band: number;
}

/** How old each lieu is, the oldest first. Closed for good, it has nothing to confirm. */
export function agedLieux(lieux: readonly Entry<Lieu>[], today: string): Aged[] {
  return lieux
    .filter(({ value }) => !value.fermeture)
    .map((entry) => {
      const since = lastKnown(entry.value);
      return { entry, ...(since && { since }), band: bandOf(since, today) };
    })
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '') || a.entry.id.localeCompare(b.entry.id));
}

/** Lieux by département, sorted by code. */
export function byDepartement(aged: readonly Aged[]): Map<string, Aged[]> {
  const groups = new Map<string, Aged[]>();
  for (const item of aged) {
    const code = item.entry.id.split('/')[0] ?? '';
    groups.set(code, [...(groups.get(code) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

/** How many lieux are in each band. */
export function countBands(aged: readonly Aged[]): number[] {
  return BANDS.map((_, band) => aged.filter((item) => item.band === band).length);
}
