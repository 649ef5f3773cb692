import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failOn, withIndex } from './index-records.ts';
import type { SearchRecord } from './records.ts';

/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Writes the search index into a folder. @returns how many records it holds */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<number> {
  const indexed = await withIndex(records, async (index) => {
    failOn((await index.writeFiles({ outputPath: folder })).errors);
  });
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  return indexed;
}

/** The same index kept in memory, for the dev server. @returns path below the folder → bytes */
export async function searchIndexFiles(records: Iterable<SearchRecord>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await withIndex(records, async (index) => {
    const result = await index.getFiles();
    failOn(result.errors);
    for (const { path, content } of result.files) files.set(path, content);
  });
  return files;
}
