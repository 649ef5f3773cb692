import type { Weekday } from './types.ts';

/** `PH` public holidays, `SH` school holidays. */
export type Holiday = 'PH' | 'SH';

/** One weekday, or one of its turns in the month: `Sa[1]`, `Mo[-1]`, `Th[2,4]`. */
export interface NthDay {
  day: Weekday;
  /** 1 to 5 from the month's start, -1 to -5 from its end. */
  nth: number[];
}

/** A run of weekdays as it was written (`Mo-Fr`), a turn in the month, or holidays. */
export type DaySelector = { from: Weekday; to: Weekday } | NthDay | Holiday;

/** A day of the year (`Apr 15`), of one year (`2026 Dec 24`), or a whole month when `day` is absent. */
export interface YearDay {
  year?: number;
  /** 1 to 12 */
  month: number;
  day?: number;
}

/** From a day or month to another, both included; a single one when `to` is absent. */
export interface DateSpan {
  from: YearDay;
  to?: YearDay;
}

/** ISO weeks from one to another, every `step`. */
export interface WeekSpan {
  from: number;
  to: number;
  step: number;
}

/**
 * One rule of OSM's `opening_hours`, as far as our own reader knows them
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Selectors of different kinds add up
 * ("and"), those of one kind are alternatives ("or"); an absent kind sets no condition.
 */
export interface Rule {
  /** What joins it to the rules before: replaces their day, adds to it, or fills what they leave. */
  joint: ';' | ',' | '||';
  dates?: DateSpan[];
  weeks?: WeekSpan[];
  /** Holidays as a condition: `SH Mo-Fr` are the school holidays' working days. */
  holiday?: Holiday;
  days?: DaySelector[];
  /** Minutes since midnight; an end over 1440 lies on the next day. Absent: the whole day. */
  times?: [start: number, end: number][];
  state: 'open' | 'off' | 'unknown';
  comment?: string;
  /** Written `24/7`. */
  always?: true;
}

/** Whether a selector is one of the weekdays' turns in the month. */
export function isNth(selector: DaySelector): selector is NthDay {
  return typeof selector === 'object' && 'nth' in selector;
}
