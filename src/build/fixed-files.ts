import { basemapFiles } from '../geo/basemap.ts';
import { communeFiles } from '../geo/commune-files.ts';
import { placeShards } from '../geo/shards.ts';
import { libraryFiles } from '../hours/library-files.ts';
import { catalogueFile } from '../messages/file.ts';
import { decapFiles } from './decap-files.ts';
import type { DerivedFile } from './derived-files.ts';

/** Published files that depend on no data folder: the gazetteer for the browser, the basemap, translations, the editor, the library of hours. */
export function* fixedFiles(): Iterable<DerivedFile> {
  yield* placeShards();
  yield* communeFiles();
  yield* basemapFiles();
  yield catalogueFile();
  yield* decapFiles();
  yield* libraryFiles();
}
