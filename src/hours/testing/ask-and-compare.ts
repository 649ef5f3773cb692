import type { HoursContext } from '../types.ts';
import { askOracle } from './ask-oracle.ts';
import { type Comparison, compare } from './compare.ts';

/** Asks opening_hours about values in a zone, and holds our slots against what it says. @param count moments a value */
export async function askAndCompare(
  values: readonly string[],
  ctx: HoursContext,
  count: number,
): Promise<Comparison> {
  const { holidayState, timeZone } = ctx;
  const answer = await askOracle(timeZone, { values, holidayState, count });
  return compare(values, answer, ctx, count);
}
