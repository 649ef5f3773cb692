import { type Found, type Shard, type ShardIndex, unpack } from '../finder/shard.ts';
import { siteUrl } from './site-url.ts';

const loaded = new Map<string, Promise<unknown>>();

/** A file of the site, loaded and read once. @throws Error when it cannot be */
function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  let file = loaded.get(path) as Promise<T> | undefined;
  if (!file) {
    file = fetch(siteUrl(path)).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return read(response);
    });
    file.catch(() => loaded.delete(path));
    loaded.set(path, file);
  }
  return file;
}

export function loadIndex(): Promise<ShardIndex> {
  return load('recherche/index.json', (response): Promise<ShardIndex> => response.json());
}

/** The results of one département. */
export function loadResults(departement: string): Promise<Found[]> {
  return load(`recherche/${departement}.json`, async (response) => unpack((await response.json()) as Shard));
}

/** Where all results stand, see `readPoints`. */
export function loadPoints(): Promise<ArrayBuffer> {
  return load('recherche/points.bin', (response) => response.arrayBuffer());
}
