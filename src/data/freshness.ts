import type { Lieu } from './types.generated.ts';

/** How old what is known of a lieu may be, by the months gone by; what nothing dates is in the last band. */
export const FRESHNESS = ['moins-de-6-mois', '6-a-12-mois', '12-a-18-mois', 'plus-de-18-mois'] as const;
const LIMITS = [6, 12, 18];

/** Index in {@link FRESHNESS} of a day, in whole months as the calendar counts them. @param since,today YYYY-MM-DD */
export function bandOf(since: string | undefined, today: string): number {
  if (!since) return LIMITS.length;
  const [year = 0, month = 0] = since.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const begun = (thisYear - year) * 12 + thisMonth - month;
  const whole = today.slice(8) < since.slice(8) ? begun - 1 : begun;
  const band = LIMITS.findIndex((limit) => whole < limit);
  return band < 0 ? LIMITS.length : band;
}

/** The day a lieu was last known to be as its file says, YYYY-MM-DD: it was checked then, or its source changed. */
export function lastKnown({ verifie, date_maj }: Lieu): string | undefined {
  return verifie?.le ?? date_maj;
}
