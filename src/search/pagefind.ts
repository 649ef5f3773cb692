import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';

/** Records sent before waiting for the answers: enough to keep the indexer busy, few enough to hold in memory. */
const BATCH = 500;

/**
 * Postings in a piece of the index. Pagefind's own 20,000 make pieces of 17 KB, of which a question loads one a word;
 * its setting for smaller ones is not promised to stay: without it a first search weighs more, and finds the same.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1500';

export interface IndexOptions {
  language: string;
  /** What is shown comes in at most so many files; one a record where it is not told. */
  maxFragments?: number;
}

/** An index being made. */
export interface OpenIndex {
  add(record: SearchRecord): Promise<void>;
  /** Writes it into a folder, and lets go of it. */
  write(folder: string): Promise<void>;
  /** Its files in memory, and lets go of it. */
  files(): Promise<IndexFile[]>;
}

/** @throws Error with what Pagefind says */
export async function openIndex({ language, maxFragments }: IndexOptions): Promise<OpenIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    ...(maxFragments && { maxFragments }),
  });
  failOn(errors);
  let batch: Promise<{ errors: string[] }>[] = [];
  const settle = async () => {
    for (const answer of await Promise.all(batch)) failOn(answer.errors);
    batch = [];
  };
  const finish = async <Result extends { errors: string[] }>(
    make: (index: PagefindIndex) => Promise<Result>,
  ) => {
    await settle();
    const result = await make(index!);
    failOn(result.errors);
    await index!.deleteIndex();
    return result;
  };
  return {
    async add(record) {
      batch.push(index!.addCustomRecord(record as Parameters<PagefindIndex['addCustomRecord']>[0]));
      if (batch.length >= BATCH) await settle();
    },
    async write(folder) {
      await finish((made) => made.writeFiles({ outputPath: folder }));
    },
    async files() {
      return (await finish((made) => made.getFiles())).files;
    },
  };
}

function failOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
