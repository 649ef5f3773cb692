/** Minutes since midnight, `[start, end]` with `0 ≤ start < end ≤ 1440`: a range past midnight is cut in two. */
export type Range = [start: number, end: number];

/** A weekday, Monday = 0 … Sunday = 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What the meaning of hours depends on beside the value: which holidays, which clock. */
export interface HoursContext {
  /** The name under which the holiday tables know the region: "Bretagne", "Moselle", "La Réunion". */
  holidayState: string;
  /** A, B or C; used where the region itself has no table of school holidays. */
  schoolZone?: string;
  /** IANA name, such as "Indian/Reunion". */
  timeZone: string;
  lat?: number;
  lon?: number;
}

/** A date and a time as a clock on the place's wall shows them. */
export interface WallTime {
  /** YYYY-MM-DD */
  date: string;
  /** Minutes since midnight. */
  minutes: number;
}

/** Ranges of the ordinary week, and the dates that have ranges of their own (an empty list: none that day). */
export interface Timetable<R extends Range | UnsureRange> {
  week: [day: number, ...range: R][];
  exceptions: Record<string, R[]>;
}

/** A range that is neither open nor closed; `text` is an index into `texts`. */
export type UnsureRange = Range | [start: number, end: number, text: number];

/** Compact hours for the page's script: ranges of the week, exceptions by date, and how far they are known. */
export interface Slots extends Timetable<Range> {
  /** First date that the exceptions cover. */
  from: string;
  /** Last date that is known: after it the hours are "à vérifier". */
  until: string;
  /** Times when nobody can tell without asking ("sur rendez-vous"). */
  unknown?: Timetable<UnsureRange> & { texts: string[] };
}
