import { checkFiles } from '../check/files.ts';
import type { Commons } from '../data/load.ts';
import { finderFiles } from '../finder/files.ts';
import { publishApi } from '../publish/api.ts';
import { attachments } from '../publish/attachments.ts';
import { offlineLists } from '../views/offline-list.ts';
import type { Content } from './folder-writer.ts';

export interface DerivedFile {
  /** Below the site's root, with `/`. */
  path: string;
  content: Content;
}

/**
 * Every published file that is made of the data and is neither a page nor the search index, one at a time.
 * @param instant ISO 8601, written into the open data as `genere_le`
 */
export function* derivedFiles(commons: Commons, instant: string): Iterable<DerivedFile> {
  yield* publishApi(commons, { generatedAt: instant });
  yield* checkFiles(commons);
  yield* attachments(commons);
  const finder: string[] = [];
  for (const file of finderFiles(commons, instant.slice(0, 10))) {
    finder.push(file.path);
    yield file;
  }
  yield* offlineLists(commons, instant, finder);
}
