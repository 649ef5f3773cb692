import { createRequire } from 'node:module';
import { drawMoments, poolOfMoments } from './moments.ts';

/** What the process is asked, as JSON on its standard input. */
export interface Question {
  values: readonly string[];
  /** Name of the region in opening_hours' tables of holidays. */
  holidayState: string;
  /** Moments a value. */
  count: number;
}

/** One letter a moment: open, closed, unknown, or `!` where the package throws (past the school holidays it knows). */
export type Letter = 'o' | 'c' | 'u' | '!';

/** For each value the letters of its moments; null when the package does not take the value. */
export type Answer = (string | null)[];

/** The package as it comes: nothing of src/hours stands between it and the answer. */
type OpeningHours = new (
  value: string,
  place: object,
  options: object,
) => { getStatePair(date: Date): [open: boolean, change: unknown, unknown: boolean] };

const { TZ } = process.env;
if (!TZ || Intl.DateTimeFormat().resolvedOptions().timeZone !== TZ)
  throw new Error(`The process is not in the zone ${TZ}.`);
Object.assign(console, { warn() {}, error() {} });

let input = '';
for await (const piece of process.stdin.setEncoding('utf8')) input += piece;
process.stdout.write(JSON.stringify(answer(JSON.parse(input) as Question)));

function answer({ values, holidayState, count }: Question): Answer {
  const Library = createRequire(import.meta.url)('opening_hours') as OpeningHours;
  const place = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: holidayState } };
  const pool = poolOfMoments();
  return values.map((value, index) => {
    const hours = attempt(() => new Library(value, place, { locale: 'fr' }));
    if (!hours) return null;
    return drawMoments(index, count)
      .map((drawn) => {
        const state = attempt(() => hours.getStatePair(new Date(pool[drawn]!)));
        return state ? letter(state) : '!';
      })
      .join('');
  });
}

function letter([open, , unknown]: [boolean, unknown, boolean]): Letter {
  return open ? 'o' : unknown ? 'u' : 'c';
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
