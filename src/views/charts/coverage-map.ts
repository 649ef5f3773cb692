import { count, formatNumber, NBSP } from '../../data/typography.ts';
import type { CoveredCommune } from '../../indicators/covered.ts';
import { REACH_LABELS, REACHES, type Reach, reachOf } from '../../indicators/reach.ts';
import { COLUMN, type Plane, planeOf, type Sheet, type Spot } from './flat.ts';
import type { Chart } from './frame.ts';
import { groundOf } from './ground.ts';
import { type CoverageMark, dots, squares } from './marks.ts';
import { onOneSheet } from './one-sheet.ts';

/** What the drawing needs of a commune. */
type Covered = Omit<CoveredCommune, 'code'>;

export interface CoverageMap extends Chart {
  land: string;
  borders: string;
  marks: CoverageMark[];
  /** The reaches that occur, with what the table says of each. */
  legend: { reach: Reach; label: string; cells: string[] }[];
  /** What the drawing does not show, or shows its own way. */
  notes: string[];
}

/** So many dots can still be told apart; above, neighbours are put together in squares. */
const MOST_DOTS = 1500;

/** The grain of coasts and borders where a whole country is drawn: more would weigh, and not be seen. */
const COARSE = 2;

/** The map of how near help is, commune by commune. Node only: draws on the basemap's land. */
export function coverageMap(
  title: string,
  communes: readonly Covered[],
  sheet?: Sheet,
): CoverageMap | undefined {
  const placed = communes.flatMap((commune) => (commune.spot ? [{ ...commune, spot: commune.spot }] : []));
  const shown = onOneSheet(placed);
  if (shown.length === 0) return undefined;
  const plane = planeOf(
    shown.map(({ spot }) => spot),
    shown.length > MOST_DOTS ? { ...COLUMN, ...sheet, grain: COARSE } : sheet,
  );
  const legend = tell(communes);
  return {
    title,
    description: describe(communes.length, legend),
    width: plane.width,
    height: plane.height,
    ...groundOf(plane),
    marks: draw(shown, plane),
    legend,
    notes: notesOn(communes.length, placed.length, shown.length),
    table: {
      columns: ['', 'communes', 'habitants', 'part des habitants'],
      rows: legend.map(({ label, cells }) => ({ label, cells })),
    },
  };
}

type Placed = Covered & { spot: Spot };

function draw(shown: readonly Placed[], plane: Plane): CoverageMark[] {
  const marked = shown.map(({ spot, population, served, km }) => {
    const [x, y] = plane.place(spot);
    return { x, y, population, reach: reachOf(served, km) };
  });
  return marked.length > MOST_DOTS ? squares(marked) : dots(marked);
}

function tell(communes: readonly Covered[]): CoverageMap['legend'] {
  const everybody = communes.reduce((sum, { population }) => sum + population, 0);
  return REACHES.flatMap((reach) => {
    const those = communes.filter(({ served, km }) => reachOf(served, km) === reach);
    if (those.length === 0) return [];
    const people = those.reduce((sum, { population }) => sum + population, 0);
    const cells = [formatNumber(those.length), formatNumber(people), percent(people, everybody)];
    return [{ reach, label: REACH_LABELS[reach], cells }];
  });
}

function percent(part: number, whole: number): string {
  if (whole === 0) return 'on ne sait pas';
  const value = (100 * part) / whole;
  if (part > 0 && value < 1) return `moins de 1${NBSP}%`;
  return `${Math.round(value)}${NBSP}%`;
}

function describe(total: number, legend: CoverageMap['legend']): string {
  const parts = legend.map(
    ({ label, cells: [communes, , share] }) => `${label}${NBSP}: ${communes} (${share} des habitants)`,
  );
  return `${count(total, 'commune', 'communes')}. ${parts.join(`${NBSP}; `)}.`;
}

function notesOn(all: number, placed: number, shown: number): string[] {
  const far = placed - shown;
  return [
    ...(shown > MOST_DOTS
      ? [
          'Chaque carré réunit des communes voisines\u00a0: il dit la situation du plus grand nombre d’habitants.',
        ]
      : []),
    ...(far > 0
      ? [
          `${count(far, 'commune est trop loin', 'communes sont trop loin')} pour tenir sur ce dessin\u00a0: le tableau les compte.`,
        ]
      : []),
    ...(all > placed
      ? [
          `${count(all - placed, 'commune n’a pas de position connue', 'communes n’ont pas de position connue')}\u00a0: le tableau les compte.`,
        ]
      : []),
  ];
}
