import type { Commons } from '../data/load.ts';
import { finderFiles } from '../finder/files.ts';
import { basemapFiles } from '../geo/basemap.ts';
import { placeShards } from '../geo/shards.ts';
import { publishApi } from '../publish/api.ts';
import type { Content } from './folder-writer.ts';

export interface DerivedFile {
  /** Below the site's root, with `/`. */
  path: string;
  content: Content;
}

/**
 * Every published file that is neither a page nor the search index, made one at a time.
 * @param instant ISO 8601, written into the open data as `genere_le`
 */
export function* derivedFiles(commons: Commons, instant: string): Iterable<DerivedFile> {
  yield* publishApi(commons, { generatedAt: instant, version: '1.0.0' });
  yield* finderFiles(commons, instant.slice(0, 10));
  yield* placeShards();
  yield* basemapFiles();
}
