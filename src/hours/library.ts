import { dateOf, dayNumber } from './dates.ts';
import type { HoursContext, WallTime } from './types.ts';

/** A stretch of time in one state, cut out of `opening_hours`' answer. */
export interface Interval {
  start: WallTime;
  end: WallTime;
  unknown: boolean;
  comment?: string;
}

/** What we use of an object of the package. */
interface OpeningHours {
  getOpenIntervals(from: Date, to: Date): [Date, Date, boolean, string | undefined][];
  getStatePair(date: Date): [boolean, Date | undefined, boolean, string | undefined, number | undefined];
  getStructuredWarnings(): { type: string; message: string }[];
  prettifyValue(): string;
}
type Library = new (value: string, place: object, options?: object) => OpeningHours;

let library: Library | undefined;

/** Gives the package where Node's `require` is absent: in a page, from the file that stands by itself. */
export function setOpeningHours(module: unknown): void {
  library = unwrap(module);
}

/** A value needs the package, which is not there: load it, then ask again. */
export class HoursNotLoaded extends Error {}

function unwrap(module: unknown): Library {
  return ((module as { default?: Library }).default ?? module) as Library;
}

/**
 * The package, loaded on first need: most values never need it, and it costs 50 ms. Throws when it is not there, which
 * says nothing about a value: callers that take a throw for "does not parse" call this first.
 */
export function openingHours(): Library {
  if (library) return library;
  const node = globalThis.process?.getBuiltinModule?.('node:module');
  if (!node) throw new HoursNotLoaded('opening_hours is not loaded: call setOpeningHours() first');
  // A bundler may have moved this file out of the project, away from node_modules.
  const places = [import.meta.url, `${process.cwd()}/package.json`];
  const place = places.find((from) => canResolve(node.createRequire(from).resolve)) ?? import.meta.url;
  library = unwrap(node.createRequire(place)('opening_hours'));
  return library;
}

function canResolve(resolve: NodeJS.RequireResolve): boolean {
  try {
    return Boolean(resolve('opening_hours'));
  } catch {
    return false;
  }
}

/** A date of the process's own zone that shows the given clock: the package reads nothing else of a date. */
function toDate({ date, minutes }: WallTime): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 0, minutes);
}

function toWall(date: Date): WallTime {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return { date: dateOf(day), minutes: date.getHours() * 60 + date.getMinutes() };
}

/** The package writes to the console whatever it also throws; who calls it decides what is worth saying. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** A value as the package reads it, in a French region; throws the package's message when it does not parse. */
export function parseWithLibrary(
  value: string,
  { holidayState, lat = 46.6, lon = 2.4 }: Partial<HoursContext> = {},
) {
  const place = { lat, lon, address: { country_code: 'fr', state: holidayState ?? '' } };
  const parsed = quietly(() => new (openingHours())(value, place, { locale: 'fr' }));
  // The package has comments of its own, such as a holiday's name: only the value's are kept.
  const ownComment = (comment?: string) => (comment && value.includes(`"${comment}"`) ? comment : undefined);
  return {
    /** Kinds of warning that the package gives, such as `vague`. */
    warnings: (): string[] => quietly(() => parsed.getStructuredWarnings()).map(({ type }) => type),
    pretty: (): string => quietly(() => parsed.prettifyValue()),
    /** State at a moment, and the next moment at which it may change. Throws beyond the school holidays known. */
    at(moment: WallTime): { state: 'open' | 'unknown' | 'closed'; comment?: string; change?: WallTime } {
      const [open, change, unknown, comment] = quietly(() => parsed.getStatePair(toDate(moment)));
      const state = open ? 'open' : unknown ? 'unknown' : 'closed';
      return { state, comment: ownComment(comment), change: change && toWall(change) };
    },
    /** What is open or unknown from the first day's midnight to that after the last day. Throws as `at`. */
    intervals(from: string, until: string): Interval[] {
      const end = { date: dateOf(dayNumber(until) + 1), minutes: 0 };
      return quietly(() => parsed.getOpenIntervals(toDate({ date: from, minutes: 0 }), toDate(end))).map(
        ([start, stop, unknown, comment]) => ({
          start: toWall(start),
          end: toWall(stop),
          unknown,
          comment: ownComment(comment),
        }),
      );
    },
  };
}
