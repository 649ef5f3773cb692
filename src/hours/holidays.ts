import { addDays, dayNumber } from './dates.ts';
import { openingHours, parseWithLibrary } from './library.ts';
import type { Holiday } from './rule.ts';
import type { HoursContext } from './types.ts';

/** The holidays of a region between two dates. */
export interface Holidays {
  dates: ReadonlySet<string>;
  /** Last date for which they are known. */
  until: string;
}

/** A region whose table of school holidays stands for its zone, where the place's region has none of its own. */
const zoneRegions: Record<string, string> = { A: 'Bourgogne-Franche-Comté', B: 'Grand Est', C: 'Occitanie' };

/** Longest stretch without school holidays in any French table, doubled: past it, the table has a hole. */
const longestTerm = 150;

const known = new Map<string, Holidays | undefined>();

/**
 * The public (`PH`) or school holidays (`SH`) that the package `opening_hours` knows for a region.
 *
 * @param from, @param until `YYYY-MM-DD`, both included
 * @returns undefined where the package has no table (school holidays of New Caledonia).
 */
export function holidaysOf(
  kind: Holiday,
  ctx: HoursContext,
  from: string,
  until: string,
): Holidays | undefined {
  const key = [kind, ctx.holidayState, ctx.schoolZone, from, until].join('|');
  if (!known.has(key)) {
    const find = kind === 'PH' ? publicHolidays : schoolHolidays;
    const zoneRegion = zoneRegions[ctx.schoolZone ?? ''];
    known.set(
      key,
      find(ctx.holidayState, from, until) ??
        (zoneRegion && kind === 'SH' ? find(zoneRegion, from, until) : undefined),
    );
  }
  return known.get(key);
}

function publicHolidays(holidayState: string, from: string, until: string): Holidays {
  const hours = parseWithLibrary('PH', { holidayState });
  const dates = hours.intervals(from, until).flatMap(({ start, end }) => datesBetween(start.date, end.date));
  return { dates: new Set(dates), until };
}

/**
 * The package's tables of school holidays end in the open: it throws a year past the last it knows, but answers
 * "term" in a year half filled, and gives a summer whose end is not decreed a single day. We stop before either.
 */
function schoolHolidays(holidayState: string, from: string, until: string): Holidays | undefined {
  const dates = new Set<string>();
  let date = from;
  openingHours();
  try {
    const hours = parseWithLibrary('SH', { holidayState });
    while (date <= until) {
      const { state, change } = hours.at({ date, minutes: 0 });
      if (!change) break;
      const days = dayNumber(change.date) - dayNumber(date);
      if (state === 'closed' && days > longestTerm) break;
      if (state === 'open' && days === 1 && endsThere(hours, change.date)) break;
      if (state === 'open') for (const day of datesBetween(date, change.date)) dates.add(day);
      date = change.date;
    }
  } catch {
    if (date === from) return undefined;
  }
  const last = addDays(date, -1);
  return { dates, until: last < until ? last : until };
}

/** Whether the table has nothing after a date. */
function endsThere(hours: ReturnType<typeof parseWithLibrary>, date: string): boolean {
  try {
    const { change } = hours.at({ date, minutes: 0 });
    return !change || dayNumber(change.date) - dayNumber(date) > longestTerm;
  } catch {
    return true;
  }
}

/** Dates from one (included) to another (excluded). */
function datesBetween(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
