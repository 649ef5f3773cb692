import { count, formatNumber, NBSP } from '../../data/typography.ts';
import { type Chart, short } from './frame.ts';
import { type Pattern, patternAt } from './patterns.ts';

export interface BarInput {
  label: string;
  /** null when it is not known: it has no bar. */
  value: number | null;
  /** Address of what is counted. */
  href?: string;
  pattern?: Pattern;
}

export interface BarsInput {
  title: string;
  rows: readonly BarInput[];
  /** `lieu`, `lieux` */
  unit: readonly [one: string, many: string];
  /** What the rows are parts of: shares are then said, and drawn side by side. */
  total?: number;
}

/** One row: its bar's length, and its piece of the strip of shares. */
export interface Bar {
  label: string;
  href?: string;
  pattern: Pattern;
  /** `12 lieux`, or that nobody knows. */
  text: string;
  /** `35 %` of the total, where there is one. */
  share?: string;
  /** Length, 0 to the chart's width. */
  length: number;
  /** Where its piece of the strip begins and how long it is. */
  piece?: { x: number; length: number };
}

export interface Bars extends Chart {
  bars: Bar[];
  /** Are shares drawn? */
  strip: boolean;
}

const WIDTH = 300;
const HEIGHT = 18;

/** Quantities side by side; the longest bar fills the width. */
export function bars({ title, rows, unit, total }: BarsInput): Bars {
  const [one, many] = unit;
  const longest = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const strip = total !== undefined && total > 0;
  let x = 0;
  const drawn = rows.map(({ label, value, href, pattern }, index): Bar => {
    const length = short(((value ?? 0) / longest) * WIDTH);
    const piece = strip ? { x: short(x), length: short(((value ?? 0) / total) * WIDTH) } : undefined;
    x += piece?.length ?? 0;
    return {
      label,
      ...(href && { href }),
      pattern: pattern ?? patternAt(index),
      text: value === null ? 'on ne sait pas' : count(value, one, many),
      ...(strip && value !== null && { share: share(value, total) }),
      length,
      ...(piece && { piece }),
    };
  });
  return {
    title,
    description: drawn
      .map(({ label, text, share }) => `${label}${NBSP}: ${[text, share].filter(Boolean).join(', ')}`)
      .join(' ; ')
      .concat('.')
      .replaceAll(' ;', `${NBSP};`),
    width: WIDTH,
    height: HEIGHT,
    bars: drawn,
    strip,
    table: {
      columns: ['', many, ...(strip ? ['part'] : [])],
      rows: drawn.map(({ label, text, share }) => ({
        label,
        cells: [text, ...(strip ? [share ?? ''] : [])],
      })),
    },
  };
}

/** `35 %`; what is there but rounds to nothing is less than one. */
function share(value: number, total: number): string {
  const percent = (100 * value) / total;
  return value > 0 && percent < 1 ? `moins de 1${NBSP}%` : `${formatNumber(Math.round(percent))}${NBSP}%`;
}
