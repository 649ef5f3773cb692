import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { count, formatDate, formatNumber } from '../../data/typography.ts';
import { type Chart, short } from './frame.ts';

/** What was counted on a day; null when it is not known. */
export interface Dated {
  /** YYYY-MM-DD */
  date: string;
  value: number | null;
}

export interface SparklineInput {
  title: string;
  /** By date, the oldest first. */
  series: readonly Dated[];
  /** `lieu`, `lieux` */
  unit: readonly [one: string, many: string];
}

/** A small curve: the line, what lies below it, and a dot at its end. */
export interface Sparkline extends Chart {
  /** SVG path; a day without a value breaks it. */
  line: string;
  area: string;
  /** The newest known value. */
  end?: { x: number; y: number };
}

const WIDTH = 240;
const HEIGHT = 64;
/** Room for the stroke and the dot, on every side. */
const EDGE = 6;

/** The curve of one figure over time, days spaced as the calendar spaces them. */
export function sparkline({ title, series, unit }: SparklineInput): Sparkline {
  const known = series.filter((point): point is Dated & { value: number } => point.value !== null);
  const [least, most] = rangeOf(known.map(({ value }) => value));
  const days = series.map(({ date }) => Date.parse(date));
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([least, most], [HEIGHT - EDGE, EDGE]);
  const at = ({ date }: Dated) => short(x(Date.parse(date)));
  const up = ({ value }: Dated) => short(y(value ?? 0));
  const isKnown = ({ value }: Dated) => value !== null;
  const last = known.at(-1);
  return {
    title,
    description: describe(known, unit, least),
    width: WIDTH,
    height: HEIGHT,
    line: line<Dated>(at, up).defined(isKnown)([...series]) ?? '',
    area: area<Dated>(at, HEIGHT - EDGE, up).defined(isKnown)([...series]) ?? '',
    ...(last && { end: { x: at(last), y: up(last) } }),
    table: {
      columns: ['Date', title],
      rows: series.map(({ date, value }) => ({
        label: formatDate(date),
        cells: [value === null ? 'on ne sait pas' : formatNumber(value)],
      })),
    },
  };
}

/** From zero, unless the values are far above it and close together: the foot is then said in the description. */
function rangeOf(values: readonly number[]): [number, number] {
  const most = Math.max(1, ...values);
  const least = Math.min(...values);
  if (values.length === 0 || least <= most / 2) return [0, most];
  return [Math.max(0, least - Math.max(1, (most - least) / 2)), most];
}

function describe(
  known: readonly { date: string; value: number }[],
  [one, many]: SparklineInput['unit'],
  least: number,
): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'On ne sait encore rien de cette évolution.';
  const now = `${count(last.value, one, many)} le ${formatDate(last.date)}`;
  if (first === last) return `${now}.`;
  const foot = least > 0 ? ` Le bas du dessin vaut ${formatNumber(Math.floor(least))}.` : '';
  return `De ${count(first.value, one, many)} le ${formatDate(first.date)} à ${now}.${foot}`;
}
