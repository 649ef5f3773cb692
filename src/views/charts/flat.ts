import { type GeoPath, geoIdentity, geoPath } from 'd3-geo';
import { type Box, mayMeet } from './box.ts';
import { short } from './frame.ts';

/** Degrees of WGS 84. */
export interface Spot {
  latitude: number;
  longitude: number;
}

/** A plane for one part of the world: true enough at its own latitude, from a quarter to a whole country. */
export interface Plane {
  width: number;
  height: number;
  /** Where a spot falls. */
  place(spot: Spot): [x: number, y: number];
  /** The SVG path of lines and surfaces, cut at the edges; points that are too close together are left out. */
  draw(geometry: GeoJSON.MultiPolygon | GeoJSON.MultiLineString): string;
}

const TALLEST = 760;
const SHORTEST = 300;
const EDGE = 28;
/** A lone commune is seen with what is around it: half as many degrees on each side. */
const LEAST_DEGREES = 0.08;

/** The size of a drawing; its height follows from what it shows unless it is told. */
export interface Sheet {
  width: number;
  height?: number;
  /** Points of the land closer together than so many units are left out; 1 unless told. */
  grain?: number;
}

/** As wide as a page's column. */
export const COLUMN: Sheet = { width: 640 };

/** The plane that shows some spots on a sheet. @param spots at least one */
export function planeOf(spots: readonly Spot[], sheet: Sheet = COLUMN): Plane {
  const [west, south, east, north] = boxOf(spots);
  // Meridians draw together towards the poles: a degree eastwards is worth this many northwards.
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [wide, high] = [(east - west) * narrow, north - south];
  const { width, grain = 1 } = sheet;
  const room = width - 2 * EDGE;
  const height =
    sheet.height ?? Math.round(Math.min(TALLEST, Math.max(SHORTEST, (room * high) / wide + 2 * EDGE)));
  const scale = Math.min(room / wide, (height - 2 * EDGE) / high);
  const left = (width - wide * scale) / 2;
  const top = (height - high * scale) / 2;
  const project = (longitude: number, latitude: number): [number, number] => [
    left + (longitude - west) * narrow * scale,
    top + (north - latitude) * scale,
  ];
  const [aside, above] = [left / (narrow * scale), top / scale];
  const frame: Box = [west - aside, south - above, east + aside, north + above];
  const path = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(1);
  return {
    width,
    height,
    place: ({ latitude, longitude }) => {
      const [x, y] = project(longitude, latitude);
      return [short(x), short(y)];
    },
    draw: (geometry) => drawOn(path, geometry, project, grain, frame),
  };
}

function boxOf(spots: readonly Spot[]): Box {
  const latitudes = spots.map(({ latitude }) => latitude);
  const longitudes = spots.map(({ longitude }) => longitude);
  const [south, north] = widen(Math.min(...latitudes), Math.max(...latitudes));
  const [west, east] = widen(Math.min(...longitudes), Math.max(...longitudes));
  return [west, south, east, north];
}

function widen(least: number, most: number): [number, number] {
  const missing = Math.max(0, LEAST_DEGREES - (most - least)) / 2;
  return [least - missing, most + missing];
}

function drawOn(
  path: GeoPath,
  geometry: GeoJSON.MultiPolygon | GeoJSON.MultiLineString,
  project: (longitude: number, latitude: number) => [number, number],
  grain: number,
  frame: Box,
): string {
  const thin = (line: GeoJSON.Position[]) =>
    thinOut(
      line.map(([x = 0, y = 0]) => project(x, y)),
      grain,
    );
  const flat: GeoJSON.GeometryObject =
    geometry.type === 'MultiPolygon'
      ? {
          type: 'MultiPolygon',
          coordinates: geometry.coordinates
            .filter(([outer = []]) => mayMeet(outer, frame))
            .map((rings) => rings.map(thin).filter((ring) => ring.length > 3))
            .filter(([outer]) => outer),
        }
      : {
          type: 'MultiLineString',
          coordinates: geometry.coordinates.filter((line) => mayMeet(line, frame)).map(thin),
        };
  return path(flat) ?? '';
}

/** Without the points that fall on the last one kept; both ends stay. */
function thinOut(line: [number, number][], grain: number): [number, number][] {
  const kept: [number, number][] = [];
  for (const [index, point] of line.entries()) {
    const [x, y] = kept.at(-1) ?? [-Infinity, 0];
    if (index === line.length - 1 || Math.hypot(point[0] - x, point[1] - y) >= grain) kept.push(point);
  }
  return kept;
}
