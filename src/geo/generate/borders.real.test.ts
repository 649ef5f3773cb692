import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../lookup.ts';
import { type Position, readOutlines } from './borders.ts';

const yardstick = new URL('../../../../shared/data/geo/departements-1000m.geojson', import.meta.url);
const isHere = existsSync(yardstick);
if (!isHere)
  console.warn('src/geo: the yardstick of outlines is not beside the project, the test on it is skipped.');

interface Feature {
  properties: { code: string };
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] };
}

/** Even-odd rule over every ring, so that holes count. */
function contains(rings: readonly Position[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!;
      const [xj, yj] = ring[j]!;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** Share of the communes (exact points) that lie in the outline of their own département. */
function shareInside(outlines: readonly { code: string; rings: Position[][] }[]): number {
  let [inside, all] = [0, 0];
  for (const { code, rings } of outlines) {
    for (const { latitude, longitude, approximate } of communesOf(code)) {
      if (latitude === undefined || longitude === undefined || approximate) continue;
      all += 1;
      if (contains(rings, longitude, latitude)) inside += 1;
    }
  }
  return inside / all;
}

describe.skipIf(!isHere)('outlines of départements', () => {
  test('hold their communes nearly as well as the official ones', () => {
    const ours = readOutlines();
    const { features } = JSON.parse(readFileSync(yardstick, 'utf8')) as { features: Feature[] };
    const codes = new Set(ours.map(({ code }) => code));
    const official = features
      .filter(({ properties }) => codes.has(properties.code))
      .map(({ properties, geometry }) => ({
        code: properties.code,
        rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      }));
    const [own, theirs] = [shareInside(ours), shareInside(official)].map(
      (share) => Math.round(share * 1e4) / 100,
    );
    console.log(
      `communes inside their département: ${own} % by the outlines we draw, ${theirs} % by the official ones`,
    );
    expect(own!).toBeGreaterThan(97);
  });
});
