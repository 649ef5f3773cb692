import { isOrdinary } from '../hours/occasion.ts';
import { ordinaryWeek, wordedRules } from '../hours/ordinary-week.ts';
import type { Rule } from '../hours/rule.ts';
import { isNth } from '../hours/rule.ts';
import type { Segment } from '../hours/segments.ts';

/** From this time on it is evening, in minutes: 18 h, as in the finder. */
const EVENING = 18 * 60;
const SATURDAY = 5;

/** Each week for sure; now and then, or nobody can tell; never. */
export type Sureness = 'oui' | 'peut-etre' | 'non';

/** What hours say of the moments that working people need. */
export interface Moments {
  samedi: Sureness;
  /** After 18 h, one day a week at least. */
  soir: Sureness;
}

const UNKNOWN: Moments = { samedi: 'peut-etre', soir: 'peut-etre' };
const known = new Map<string, Moments>();

/**
 * Whether hours in OSM's notation hold on Saturdays and in the evening: `oui` when every ordinary week has such hours;
 * `peut-etre` when they are unknown, by appointment, too intricate to tell, or hold on some weeks only. Remembered.
 */
export function momentsOf(hours: string | undefined): Moments {
  if (hours === undefined) return UNKNOWN;
  let moments = known.get(hours);
  if (!moments) {
    moments = read(hours);
    known.set(hours, moments);
  }
  return moments;
}

/** Of help given on single dates: never each week; hours say whether in the evening. */
export function momentsOfDates(dates: readonly string[], hours: string | undefined): Moments {
  const onSaturday = dates.some((date) => new Date(`${date}T00:00Z`).getUTCDay() === 6);
  const soir = momentsOf(hours).soir === 'non' ? 'non' : 'peut-etre';
  return { samedi: onSaturday ? 'peut-etre' : 'non', soir };
}

function read(hours: string): Moments {
  const rules = wordedRules(hours);
  if (!rules) return UNKNOWN;
  const week = ordinaryWeek(rules);
  const special = rules.filter((rule) => !isOrdinary(rule) && rule.state !== 'off' && !isForHolidays(rule));
  return {
    samedi: surest(week[SATURDAY]!, special.some(mayBeOnSaturday)),
    soir: surest(
      week.flat().filter(({ end }) => end > EVENING),
      special.some(mayBeInTheEvening),
    ),
  };
}

function surest(segments: readonly Segment[], mayBe: boolean): Sureness {
  if (segments.some(({ state }) => state === 'open')) return 'oui';
  return mayBe || segments.length > 0 ? 'peut-etre' : 'non';
}

const isForHolidays = ({ days, holiday }: Rule): boolean =>
  holiday === 'PH' || (days?.every((day) => day === 'PH') ?? false);

function mayBeOnSaturday({ days }: Rule): boolean {
  return (
    !days ||
    days.some((day) => {
      if (typeof day === 'string') return day === 'SH';
      return isNth(day) ? day.day === SATURDAY : (SATURDAY - day.from + 7) % 7 <= (day.to - day.from + 7) % 7;
    })
  );
}

const mayBeInTheEvening = ({ times }: Rule): boolean => !times || times.some(([, end]) => end > EVENING);
