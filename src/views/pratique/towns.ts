import { communesOf } from '../../geo/gazetteer.ts';
import type { Plane, Spot } from '../charts/flat.ts';

/** A town on a small map. */
export interface Town {
  x: number;
  y: number;
  nom: string;
  /** Where its name stands: after its dot, before it, or under the mark that covers it. */
  side: 'start' | 'end' | 'middle';
}

/** What no name may cover. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MOST = 5;
const LEAST_PEOPLE = 2000;
/** About the width of a letter and half the height of a line, at the size of the names. */
const LETTER = 7.6;
const HALF_LINE = 9;

/**
 * The largest towns of a frame whose names find room, the largest first.
 * @param departements where to look for them
 */
export function townsIn(
  [corner, other]: readonly [Spot, Spot],
  plane: Plane,
  marks: readonly { x: number; y: number; half: number }[],
  departements: readonly string[],
): Town[] {
  const taken: Box[] = marks.map(({ x, y, half }) => ({
    left: x - half,
    right: x + half,
    top: y - 14,
    bottom: y + 14,
  }));
  const towns: Town[] = [];
  for (const { nom, latitude, longitude } of largestFirst(departements)) {
    if (towns.length === MOST) break;
    if (latitude < corner.latitude || latitude > other.latitude) continue;
    if (longitude < corner.longitude || longitude > other.longitude) continue;
    const town = withRoom(nom, plane.place({ latitude, longitude }), plane, taken);
    if (town) towns.push(town);
  }
  return towns;
}

function withRoom(nom: string, [x, y]: [number, number], plane: Plane, taken: Box[]): Town | undefined {
  const width = nom.length * LETTER + 8;
  const covered = taken.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const choices: [Town, Box][] = covered
    ? [[{ x, y: y + 27, nom, side: 'middle' }, boxAt(x - width / 2, y + 23, width)]]
    : [
        [{ x, y, nom, side: 'start' }, boxAt(x - 4, y, width + 4)],
        [{ x, y, nom, side: 'end' }, boxAt(x - width, y, width + 4)],
      ];
  for (const [town, box] of choices) {
    const inside =
      box.left > 4 && box.right < plane.width - 4 && box.top > 4 && box.bottom < plane.height - 4;
    if (!inside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return town;
  }
  return undefined;
}

function boxAt(left: number, middle: number, width: number): Box {
  return { left, right: left + width, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface PlacedTown extends Spot {
  nom: string;
  population: number;
}

const known = new Map<string, readonly PlacedTown[]>();

/** The towns of some départements whose place is known, the largest first. */
function largestFirst(departements: readonly string[]): PlacedTown[] {
  return departements.flatMap(townsOf).sort((a, b) => b.population - a.population);
}

/** Those of one, looked for once: many practices are run in the same. */
function townsOf(departement: string): readonly PlacedTown[] {
  let towns = known.get(departement);
  if (!towns) {
    towns = communesOf(departement).flatMap(({ nom, population = 0, parent, latitude, longitude }) =>
      population < LEAST_PEOPLE || parent || latitude === undefined || longitude === undefined
        ? []
        : [{ nom, population, latitude, longitude }],
    );
    known.set(departement, towns);
  }
  return towns;
}
