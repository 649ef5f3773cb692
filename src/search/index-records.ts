import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** Records sent before waiting for the answers: enough to keep the indexer busy, few enough to hold in memory. */
const BATCH = 500;

/** An answer's text comes in a bundle of at most total/FRAGMENTS records: 20,000 files of 300 bytes help nobody. */
const FRAGMENTS = 1000;

/**
 * Indexes the records, lets `use` take the result, then stops the indexer.
 * @returns how many records were indexed
 */
export async function withIndex(
  records: Iterable<SearchRecord>,
  use: (index: PagefindIndex) => Promise<void>,
): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr', maxFragments: FRAGMENTS });
    failOn(errors);
    const indexed = await addAll(index!, records);
    await use(index!);
    return indexed;
  } finally {
    await close();
  }
}

async function addAll(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<number> {
  let indexed = 0;
  let batch: Promise<{ errors: string[] }>[] = [];
  const settle = async () => {
    for (const { errors } of await Promise.all(batch)) failOn(errors);
    indexed += batch.length;
    batch = [];
  };
  for (const record of records) {
    batch.push(index.addCustomRecord(record));
    if (batch.length >= BATCH) await settle();
  }
  await settle();
  return indexed;
}

/** @throws Error with what Pagefind says */
export function failOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
