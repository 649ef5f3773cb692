import type { MapLayer, MapPoint } from '../../map/point.ts';
import type { LayerFile, LayerPoint } from '../../views/entry/map-layers.ts';
import { siteUrl } from '../site-url.ts';

/** What may be laid over the map of lieux. @param written the layers that the page names, as JSON */
export function layersFrom(written = '[]'): MapLayer[] {
  return (JSON.parse(written) as LayerFile[]).map(({ id, label, list, path }) => {
    let points: Promise<MapPoint[]> | undefined;
    return {
      id,
      label,
      list: siteUrl(list.replace(/^\//, '')),
      load() {
        points ??= fetchPoints(siteUrl(path));
        points.catch(() => {
          points = undefined;
        });
        return points;
      },
    };
  });
}

async function fetchPoints(address: string): Promise<MapPoint[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const points = (await response.json()) as LayerPoint[];
  return points.map((point) => ({ ...point, langue: 'fr' }));
}
