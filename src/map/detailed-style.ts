import type { StyleSpecification } from 'maplibre-gl';
import type { MapLibre } from './load.ts';
import type { DetailedMap } from './point.ts';

const PMTILES = 'pmtiles://';

/**
 * The style of a third-party map. The reader of PMTiles archives is loaded for the maps that need it.
 * @throws when the third party does not answer with a style
 */
export async function fetchStyle(map: DetailedMap, library: MapLibre): Promise<StyleSpecification> {
  const style = map.style ? await fetchJson(map.style) : pictures(map.images!);
  if (JSON.stringify(style.sources).includes(PMTILES)) await readArchives(library);
  return style;
}

/** A style of pictures alone. @param images address with `{z}`, `{x}`, `{y}`, or of an archive */
export function pictures(images: string): StyleSpecification {
  return {
    version: 8,
    sources: {
      fond: images.startsWith(PMTILES)
        ? { type: 'raster', url: images, tileSize: 256 }
        : { type: 'raster', tiles: [images], tileSize: 256, maxzoom: 18 },
    },
    layers: [{ id: 'fond', type: 'raster', source: 'fond' }],
  };
}

async function fetchJson(address: string): Promise<StyleSpecification> {
  const reply = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!reply.ok) throw new Error(`${reply.status} ${address}`);
  return reply.json();
}

let archives: Promise<void> | undefined;

function readArchives(library: MapLibre): Promise<void> {
  archives ??= import('pmtiles').then(({ Protocol }) => {
    library.addProtocol('pmtiles', new Protocol().tile);
  });
  archives.catch(() => {
    archives = undefined;
  });
  return archives;
}
