import type { Commons } from '../data/load.ts';
import { departements } from '../geo/departements.ts';
import { communeByCode } from '../geo/gazetteer.ts';
import { byDepartement } from './by-departement.ts';
import { packShard } from './pack.ts';
import { addPoints, type PointColumns, pointBytes } from './points-file.ts';
import { currentLabels } from './profile.ts';
import { type Point, resultsOf } from './results.ts';
import type { Shard, ShardIndex } from './shard.ts';

/**
 * The search page's files, below the site's root: one shard a département that has results, then all points and the
 * index.
 * Runs in Node: it reads the gazetteer for the points of communes.
 * @param today YYYY-MM-DD, the day of publication
 */
export function* finderFiles(
  commons: Commons,
  today: string,
): Iterable<{ path: string; content: string | Uint8Array }> {
  const index: ShardIndex = { version: 3, total: 0, labels: labelsOf(commons, today), shards: [] };
  const points: PointColumns = { latitudes: [], longitudes: [], needs: [] };
  for (const [code, results] of byDepartement(resultsOf(commons, today))) {
    const departement = departements.get(code);
    if (!departement) continue;
    const shard = packShard(results, departement, today, communePoint);
    index.total += results.length;
    const box = boxOf(shard);
    if (box) {
      index.shards.push([code, departement.nom, results.length, ...box, ...middleOf(shard)]);
      addPoints(points, shard, box);
    }
    yield { path: `recherche/${code}.json`, content: JSON.stringify(shard) };
  }
  yield { path: 'recherche/points.bin', content: pointBytes(points) };
  yield { path: 'recherche/index.json', content: JSON.stringify(index) };
}

function communePoint(code: string): Point | undefined {
  const commune = communeByCode(code);
  if (commune?.latitude === undefined || commune.longitude === undefined) return undefined;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

/** The names of the local labels that lieux bear, in the order of the alphabet. */
function labelsOf({ lieux }: Commons, today: string): string[] {
  const names = new Set(lieux.flatMap(({ value }) => currentLabels(value, today)));
  return [...names].sort(new Intl.Collator('fr').compare);
}

/** The mean of the points: where most are, which the middle of the box need not be. */
function middleOf({ rows }: Shard): [latitude: number, longitude: number] {
  const placed = rows.filter(([, , , , , latitude]) => latitude !== null);
  const mean = (column: 5 | 6): number =>
    Math.round((placed.reduce((sum, row) => sum + row[column]!, 0) / placed.length) * 100) / 100;
  return [mean(5), mean(6)];
}

/** South, west, north, east of what has a point. */
function boxOf({ rows }: Shard): [number, number, number, number] | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [, , , , , latitude, longitude] of rows) {
    if (latitude === null || longitude === null) continue;
    const [south, west, north, east] = box ?? [latitude, longitude, latitude, longitude];
    box = [
      Math.min(south, latitude),
      Math.min(west, longitude),
      Math.max(north, latitude),
      Math.max(east, longitude),
    ];
  }
  return box;
}
