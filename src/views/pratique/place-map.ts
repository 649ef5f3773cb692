import { count, joinWords, NBSP } from '../../data/typography.ts';
import { planeOf, type Spot } from '../charts/flat.ts';
import { bordersOf, landOf } from '../charts/ground.ts';
import { onOneSheet } from '../charts/one-sheet.ts';
import type { PracticePlace } from './places.ts';
import { type Town, townsIn } from './towns.ts';

/** Lieux too close to be told apart, under one mark. */
export interface PlaceMark {
  x: number;
  y: number;
  /** `1`, `2–4, 7`: their ranks in the list. */
  text: string;
  /** Half of its width and of its height. */
  half: number;
  high: number;
}

/** A small map of where a practice is run: numbers, the coast, a few towns to find one's way. */
export interface PlaceMap {
  description: string;
  width: number;
  height: number;
  land: string;
  borders: string;
  marks: PlaceMark[];
  towns: Town[];
  /** Lieux that are too far from the others to be drawn. */
  far?: string;
}

/** Small, so that letters stay large on a phone. */
const SHEET = { width: 400, height: 270 };
/** Degrees of latitude from which départements would be too many lines. */
const MOST_WITH_BORDERS = 3;
/** Room around the lieux, as a part of what they span; at least so many degrees on each side: a country around. */
const MARGIN = 0.35;
const LEAST_MARGIN = 0.16;
/** Half of the height of a mark. */
const HALF = 13;

interface Placed {
  rank: number;
  commune: string;
  departement: string;
  spot: Spot;
}

/** The map of the lieux that have a place on it; undefined when none has. Node only. */
export function placeMap(places: readonly PracticePlace[]): PlaceMap | undefined {
  const placed = places.flatMap(({ spot, commune, departement }, index): Placed[] =>
    spot ? [{ rank: index + 1, commune, departement, spot }] : [],
  );
  const shown = onOneSheet(placed);
  if (shown.length === 0) return undefined;
  const frame = frameOf(shown.map(({ spot }) => spot));
  const isWide = frame[1].latitude - frame[0].latitude > MOST_WITH_BORDERS;
  const plane = planeOf(frame, { ...SHEET, grain: isWide ? 4 : 2 });
  const marks = marksOf(shown.map(({ rank, spot }) => ({ rank, at: plane.place(spot) })));
  const far = placed.length - shown.length;
  return {
    description: describe(shown),
    width: plane.width,
    height: plane.height,
    land: landOf(plane),
    borders: isWide ? '' : bordersOf(plane),
    marks,
    towns: townsIn(frame, plane, marks, [...new Set(shown.map(({ departement }) => departement))]),
    ...(far > 0 && {
      far: `${count(far, 'lieu est trop loin', 'lieux sont trop loin')} pour tenir sur ce dessin.`,
    }),
  };
}

/** Two corners, south-west and north-east, with what is around. */
function frameOf(spots: readonly Spot[]): [Spot, Spot] {
  const latitudes = spots.map(({ latitude }) => latitude);
  const longitudes = spots.map(({ longitude }) => longitude);
  const [south, north] = widen(Math.min(...latitudes), Math.max(...latitudes));
  const [west, east] = widen(Math.min(...longitudes), Math.max(...longitudes));
  return [
    { latitude: south, longitude: west },
    { latitude: north, longitude: east },
  ];
}

function widen(least: number, most: number): [number, number] {
  const margin = Math.max(LEAST_MARGIN, (most - least) * MARGIN);
  return [least - margin, most + margin];
}

/** One mark a lieu; those that would cover one another share one. */
function marksOf(points: readonly { rank: number; at: [number, number] }[]): PlaceMark[] {
  const heaps: { x: number; y: number; ranks: number[] }[] = [];
  for (const { rank, at } of points) {
    const [x, y] = at;
    const heap = heaps.find((each) => Math.abs(each.x - x) < 2.5 * HALF && Math.abs(each.y - y) < 2 * HALF);
    if (heap) heap.ranks.push(rank);
    else heaps.push({ x, y, ranks: [rank] });
  }
  return heaps.map(({ x, y, ranks }) => {
    const text = sayRanks(ranks);
    return { x, y, text, half: Math.max(HALF, 4.5 * text.length + 7), high: HALF };
  });
}

/** `1, 3–5`. */
export function sayRanks(ranks: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const rank of ranks.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === rank - 1) run[1] = rank;
    else runs.push([rank, rank]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(', ');
}

/** `2 lieux, numérotés comme dans la liste : Brest (1), Roubaix (2).` */
function describe(shown: readonly Placed[]): string {
  const communes = new Map<string, number[]>();
  for (const { commune, rank } of shown) communes.set(commune, [...(communes.get(commune) ?? []), rank]);
  const places = [...communes].map(([commune, ranks]) => `${commune} (${sayRanks(ranks)})`);
  return `${count(shown.length, 'lieu numéroté', 'lieux numérotés')} comme dans la liste${NBSP}: ${joinWords(places)}.`;
}
