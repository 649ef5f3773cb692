import { ALL_LIEUX, lieuxOf, TEXTS } from '../../search/paths.ts';
import { WEIGHTS } from '../../search/record.ts';
import { siteUrl } from '../site-url.ts';

/** What we use of Pagefind's browser API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  mergeIndex(path: string, options: Options): Promise<void>;
  search(word: string): Promise<{ results: Result[] }>;
}

export interface Result {
  id: string;
  score: number;
  /** The record's address, as it was indexed. */
  data(): Promise<{ raw_url: string }>;
}

interface Options {
  basePath?: string;
  baseUrl?: string;
  ranking?: { metaWeights: Record<string, number> };
  noWorker?: boolean;
}

interface Program {
  createInstance(options: Options): Pagefind;
}

const open = new Map<string, Promise<Pagefind>>();

/**
 * The texts, and the lieux of a département or of the whole: never more than two indexes together, each merged one
 * costs its own. Loaded when first asked for.
 */
export function openSearch(departement?: string): Promise<Pagefind> {
  const lieux = departement ? lieuxOf(departement) : ALL_LIEUX;
  const known = open.get(lieux) ?? load(lieux);
  open.set(lieux, known);
  known.catch(() => open.delete(lieux));
  return known;
}

async function load(lieux: string): Promise<Pagefind> {
  const program: Program = await import(
    /* @vite-ignore */ new URL(siteUrl(`${TEXTS}pagefind.js`), location.href).href
  );
  const options = { baseUrl: siteUrl(''), ranking: { metaWeights: WEIGHTS } };
  // A worker of its own would be as much program again to load, for answers that take a few milliseconds.
  const instance = program.createInstance({ ...options, basePath: siteUrl(TEXTS), noWorker: true });
  await instance.mergeIndex(siteUrl(lieux), options);
  return instance;
}
