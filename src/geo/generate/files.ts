import { basemapSources } from './basemap.ts';
import { neighboursOf, readOutlines } from './borders.ts';
import { communeFiles } from './communes.ts';
import { departementFile } from './departements.ts';
import { intercommunaliteFile } from './intercommunalites.ts';

/** Everything that stands in src/geo/generated/, made anew from the npm packages; the same input gives the same bytes. */
export function geoFiles(): { path: string; content: string }[] {
  const outlines = readOutlines();
  return [
    departementFile(neighboursOf(outlines)),
    intercommunaliteFile(),
    ...basemapSources(outlines),
    ...communeFiles(),
  ];
}
