import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { borderLines, type Outline, type Position } from './borders.ts';
import { splitAtDateLine } from './date-line.ts';
import { roundLine, simplify } from './simplify.ts';
import { readPackageJson } from './sources.ts';

/** West, south, east, north of the parts of the world where people look for a lieu. */
const LOOKED_AT: readonly Box[] = [
  [-6, 41, 10, 51.6], // metropolitan France
  [-63.3, 14.2, -60.7, 18.3], // Antilles
  [-55, 2, -51.4, 6], // Guyane
  [55, -21.5, 56, -20.7], // La Réunion
  [44.9, -13.1, 45.4, -12.5], // Mayotte
  [-56.6, 46.6, -56, 47.3], // Saint-Pierre-et-Miquelon
  [163.4, -23, 168.3, -19.4], // Nouvelle-Calédonie
  [-178.4, -14.5, -176, -13.1], // Wallis et Futuna
  [-152.5, -18, -148.9, -16.2], // Society Islands
];
/** What a wide screen shows around metropolitan France. */
const AROUND = [-12, 35, 20, 60] as const;
/** Degrees: under a pixel at zoom 8 inside, at zoom 5 around, a coarse outline for orientation beyond. */
const [FINE, MIDDLE, COARSE] = [0.003, 0.03, 0.3];
const DECIMALS = 3;

type Box = readonly [west: number, south: number, east: number, north: number];
const isIn = ([x, y]: Position, [west, south, east, north]: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north;
const isLookedAt = (p: Position): boolean => LOOKED_AT.some((box) => isIn(p, box));
const tolerance = (p: Position): number => (isLookedAt(p) ? FINE : isIn(p, AROUND) ? MIDDLE : COARSE);
const tidy = (line: readonly Position[]): Position[] => roundLine(simplify(line, tolerance), DECIMALS);

/** A ring is cut at its farthest point before it is simplified, since its two ends are one. */
function tidyRing(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const far = ring.reduce(
    (best, p, i) => (distance(p, first!) > distance(ring[best]!, first!) ? i : best),
    0,
  );
  return [...tidy(ring.slice(0, far + 1)).slice(0, -1), ...tidy(ring.slice(far))];
}
const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** An island smaller than a fifth of a degree is left out around France, than two degrees beyond, and so is Antarctica. */
function isWorthDrawing(ring: readonly Position[]): boolean {
  if (ring.length < 4) return false;
  if (ring.some(isLookedAt)) return true;
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  if (Math.max(...ys) < -60) return false;
  const least = ring.some((p) => isIn(p, AROUND)) ? 0.2 : 2;
  return Math.max(...xs) - Math.min(...xs) > least || Math.max(...ys) - Math.min(...ys) > least;
}

const collection = (features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** Land of the whole world (Natural Earth 1:10m), fine where it is looked at. */
function landFile(): string {
  const atlas = readPackageJson<Topology<{ land: GeometryCollection }>>('world-atlas/land-10m.json');
  const shapes = feature(atlas, atlas.objects.land).features as unknown as {
    geometry: { coordinates: Position[][][] };
  }[];
  const polygons = shapes
    .flatMap(({ geometry }) => geometry.coordinates)
    .flatMap(splitAtDateLine)
    .map((rings) => rings.map(tidyRing).filter(isWorthDrawing))
    .filter((rings) => rings.length > 0);
  return collection([
    { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } },
  ]);
}

/** State borders around the French territories, and borders between départements. */
function borderFile(outlines: readonly Outline[]): string {
  const atlas = readPackageJson<Topology<{ countries: GeometryCollection }>>(
    'world-atlas/countries-10m.json',
  );
  const states = mesh(
    atlas,
    atlas.objects.countries as GeometryCollection<object> & { geometries: (Polygon | MultiPolygon)[] },
    (a, b) => a !== b,
  );
  const stateLines = (states.coordinates as unknown as Position[][])
    .filter((line) => line.some((p) => isLookedAt(p) || isIn(p, AROUND)))
    .map(tidy);
  const line = (genre: string, coordinates: Position[][]) => ({
    type: 'Feature',
    properties: { genre },
    geometry: { type: 'MultiLineString', coordinates },
  });
  return collection([line('pays', stateLines), line('departement', borderLines(outlines).map(tidy))]);
}

/** Files of the embedded basemap that do not depend on the gazetteer. */
export function basemapSources(outlines: readonly Outline[]): { path: string; content: string }[] {
  return [
    { path: 'terres.geojson', content: landFile() },
    { path: 'limites.geojson', content: borderFile(outlines) },
  ];
}
