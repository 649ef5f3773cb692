import { siteUrl } from '../site-url.ts';
import { ownCaches, readKeptCache } from './cache-names.ts';

/** A département that the visitor keeps. It is told by the cache itself, in an entry written last. */
export interface Kept {
  code: string;
  nom: string;
  /** Version of the site's shell at that time. */
  version: string;
  /** ISO 8601: the publication that the copy is of. */
  donnees: string;
  /** ISO 8601: when it was fetched. */
  le: string;
  /** How many lieux and pages, and their size with all they need. */
  lieux: number;
  pages: number;
  octets: number;
}

export interface KeptCopy {
  kept: Kept;
  cache: Cache;
}

const HOUR = 36e5;
const NOTICE = siteUrl('hors-connexion/notice');

/** Writes down that the copy is whole. */
export function writeNotice(cache: Cache, kept: Kept): Promise<void> {
  return cache.put(NOTICE, Response.json(kept));
}

/** The whole copies on this device, in the order of their names. */
export async function keptCopies(): Promise<KeptCopy[]> {
  const names = await ownCaches('kept');
  const copies = await Promise.all(names.map(readCopy));
  return copies
    .filter((copy) => copy !== undefined)
    .sort((a, b) => a.kept.nom.localeCompare(b.kept.nom, 'fr'));
}

export async function keptDepartements(): Promise<Kept[]> {
  return (await keptCopies()).map(({ kept }) => kept);
}

async function readCopy(name: string): Promise<KeptCopy | undefined> {
  const cache = await caches.open(name);
  const notice = await cache.match(NOTICE);
  return notice && { kept: await notice.json(), cache };
}

/** Removes every copy of a département, but one. */
export async function forget(code: string, except = ''): Promise<void> {
  const names = (await ownCaches('kept')).filter(
    (name) => readKeptCache(name).code === code && name !== except,
  );
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Removes copies that were begun long ago and never finished: their page was closed meanwhile. */
export async function forgetUnfinished(now = Date.now()): Promise<void> {
  for (const name of await ownCaches('kept')) {
    const isOld = now - Date.parse(readKeptCache(name).stamp) > HOUR;
    if (isOld && !(await readCopy(name))) await caches.delete(name);
  }
}
