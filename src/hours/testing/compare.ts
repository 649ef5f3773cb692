import { slotsOf, stateAt, wallTime } from '../index.ts';
import type { HoursContext, WallTime } from '../types.ts';
import { drawMoments, FIRST_DAY, poolOfMoments } from './moments.ts';
import type { Answer, Letter } from './oracle.ts';

/** What comparing a zone's values with the oracle came to. */
export interface Comparison {
  /** Values that opening_hours takes. */
  parseable: number;
  /** Moments at which both were asked, inside the horizon. */
  compared: number;
  /** Moments past the horizon, where we say "horaires à vérifier". */
  beyond: number;
  /** One line a moment at which the two differ. */
  wrong: string[];
  /** Last date known of each value; undefined where no day can be told. */
  horizons: Map<string, string | undefined>;
}

const LETTERS = { open: 'o', closed: 'c', unknown: 'u' } as const satisfies Record<string, Letter>;

/** Holds our slots, read as a page reads them, against the oracle's letters. @param values those of the question */
export function compare(
  values: readonly string[],
  answer: Answer,
  ctx: HoursContext,
  count: number,
): Comparison {
  const result: Comparison = { parseable: 0, compared: 0, beyond: 0, wrong: [], horizons: new Map() };
  const walls = poolOfMoments().map((at) => wallTime(ctx.timeZone, new Date(at)));
  values.forEach((value, index) => {
    const letters = answer[index];
    if (letters == null) return;
    result.parseable += 1;
    const slots = slotsOf(value, ctx, FIRST_DAY);
    result.horizons.set(value, slots?.until);
    drawMoments(index, count).forEach((drawn, n) => {
      const wall = walls[drawn]!;
      if (!slots || wall.date > slots.until) {
        result.beyond += 1;
        return;
      }
      result.compared += 1;
      const ours = LETTERS[stateAt(slots, wall).state];
      if (ours !== letters[n]) result.wrong.push(line(value, ctx, wall, ours, letters[n]));
    });
  });
  return result;
}

function line(value: string, { timeZone }: HoursContext, wall: WallTime, ours: string, theirs = '?'): string {
  return `${timeZone} ${wall.date} ${wall.minutes} min: ${ours}, opening_hours ${theirs} | ${value}`;
}
