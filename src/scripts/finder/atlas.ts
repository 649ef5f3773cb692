import { count } from '../../data/typography.ts';
import { type BarePoint, heapsOf, readPoints } from '../../finder/points.ts';
import type { ShardIndex } from '../../finder/shard.ts';
import type { Atlas, MapPoint } from '../../map/point.ts';
import { loadIndex, loadPoints, loadResults } from '../finder-data.ts';
import { toPoints } from '../map-points.ts';
import { siteUrl } from '../site-url.ts';

/** The map of everything: départements first, all points when one comes near, names when a point is pressed. */
export async function loadAtlas(): Promise<Atlas> {
  const index = await loadIndex();
  return {
    heaps: heapPoints(index),
    load: async () => readPoints(await loadPoints(), index).map(barePoint),
    describe: async (points) => (await Promise.all(points.map(describe))).flat(),
  };
}

function heapPoints(index: ShardIndex): MapPoint[] {
  return heapsOf(index).map(({ departement, nom, count: total, latitude, longitude }) => ({
    id: departement,
    nom,
    latitude,
    longitude,
    count: total,
    url: siteUrl(`departements/${departement}/`),
    resume: count(total, 'résultat', 'résultats'),
  }));
}

/** Its identifier says where it is told: the département and the row. */
function barePoint({ departement, row, latitude, longitude, approximate }: BarePoint): MapPoint {
  return {
    id: `${departement} ${row}`,
    nom: '',
    url: '',
    latitude,
    longitude,
    ...(approximate && { approximatif: true }),
  };
}

async function describe(point: MapPoint): Promise<MapPoint[]> {
  const [departement = '', row] = point.id.split(' ');
  if (row === undefined) return [point];
  const found = (await loadResults(departement))[Number(row)];
  return found ? toPoints([{ found }]).map((named) => ({ ...named, id: point.id })) : [];
}
