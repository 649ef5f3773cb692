import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How Pagefind begins its files once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a record to show it: we show nothing but what stands behind its address. */
interface Kept {
  url: string;
  word_count: number;
}

/** Packs what Pagefind wrote tighter, and takes the words searched out of what is shown: they are in the index already. */
export function lightenIndex(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.endsWith('.pf_meta')) rewrite(join(folder, name), (text) => text);
  const fragments = join(folder, 'fragment');
  // An index of nothing has none.
  if (!existsSync(fragments)) return;
  for (const name of readdirSync(fragments)) rewrite(join(fragments, name), lightenFragment);
}

function rewrite(path: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(path, lighten(readFileSync(path), change));
}

function lighten(packed: Uint8Array, change: (bytes: Buffer) => Buffer): Buffer {
  return gzipSync(change(gunzipSync(packed)), { level: 9, memLevel: 9 });
}

/** A fragment is one record, or several by their identifiers. */
function lightenFragment(bytes: Buffer): Buffer {
  const given = JSON.parse(bytes.toString('utf8', SIGNATURE.length)) as Kept | Record<string, Kept>;
  const light = isOne(given)
    ? bare(given)
    : Object.fromEntries(Object.entries(given).map(([id, record]) => [id, bare(record)]));
  return Buffer.from(SIGNATURE + JSON.stringify(light));
}

function isOne(given: Kept | Record<string, Kept>): given is Kept {
  return typeof given.url === 'string';
}

/** The fields that Pagefind's program reads of a record. */
function bare({ url, word_count }: Kept) {
  return { url, content: '', word_count, filters: {}, meta: {}, anchors: [] };
}
