import regularFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import boldFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import mapLibreSheet from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { Fonts } from './fonts.ts';
import ownSheet from './map.css?url';
import workerUrl from './worker.ts?worker&url';

export type MapLibre = typeof import('maplibre-gl');

/** Full addresses: the style is also read in a worker, which has another idea of where it is. */
export const fonts: Fonts = { regular: fullAddress(regularFont), bold: fullAddress(boldFont) };

/**
 * Loads MapLibre with its worker and style sheets, once they are needed.
 * @throws when one of the files cannot be had
 */
export async function loadMapLibre(): Promise<MapLibre> {
  const [library] = await Promise.all([import('maplibre-gl'), linkSheets()]);
  library.setWorkerUrl(fullAddress(workerUrl));
  return library;
}

/** The sheets come as links, MapLibre's first: inline styles would not pass the Content-Security-Policy. */
async function linkSheets(): Promise<void> {
  await Promise.all([mapLibreSheet, ownSheet].map(linkSheet));
}

function linkSheet(address: string): Promise<void> | void {
  const href = fullAddress(address);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`No style sheet at ${href}`));
    });
    document.head.append(link);
  });
}

function fullAddress(path: string): string {
  return new URL(path, document.baseURI).href;
}
