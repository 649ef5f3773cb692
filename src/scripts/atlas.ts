import { type BarePoint, heapsOf, readPoints } from '../finder/points.ts';
import { bitsOf } from '../finder/values.ts';
import type { Atlas, MapPoint } from '../map/point.ts';
import { loadIndex, loadResults } from './finder-data.ts';
import { toPoints } from './map-points.ts';
import { siteUrl } from './site-url.ts';

/**
 * Everything the commons has, for the map: heaps from the index, points from a file of their own once the map is near
 * enough, names from the shards of the points that are pressed.
 * @param besoin only what answers one of these needs; the heaps count all the same
 */
export async function loadAtlas(besoin: readonly string[] = []): Promise<Atlas> {
  const index = await loadIndex();
  const needs = bitsOf('besoin', besoin);
  return {
    heaps: heapsOf(index).map(({ departement, ...heap }) => ({ id: departement, url: '', ...heap })),
    load: async () => {
      const reply = await fetch(siteUrl('recherche/points.bin'));
      if (!reply.ok) throw new Error(`recherche/points.bin: ${reply.status}`);
      const points = readPoints(await reply.arrayBuffer(), index);
      return points.filter((point) => needs === 0 || (point.besoin & needs) !== 0).map(toMapPoint);
    },
    describe: async (points) => (await Promise.all(points.map(describe))).flat(),
  };
}

function toMapPoint({ departement, row, approximate, latitude, longitude }: BarePoint): MapPoint {
  const id = `${departement}#${row}`;
  return { id, nom: '', url: '', latitude, longitude, ...(approximate && { approximatif: true }) };
}

/** The point keeps its id and place; the rest comes from its row. */
async function describe(point: MapPoint): Promise<MapPoint[]> {
  const [departement = '', row] = point.id.split('#');
  const found = (await loadResults(departement))[Number(row)];
  return found ? toPoints([{ found }]).map((told) => ({ ...told, id: point.id })) : [];
}
