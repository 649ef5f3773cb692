import { type Found, type Shard, type ShardIndex, unpack } from '../finder/shard.ts';
import { siteUrl } from './site-url.ts';

const loaded = new Map<string, Promise<unknown>>();

/** A JSON file of the site, read once. @throws Error when it cannot be loaded */
function load<T>(path: string, read: (content: never) => T): Promise<T> {
  let file = loaded.get(path) as Promise<T> | undefined;
  if (!file) {
    file = fetch(siteUrl(path)).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return read((await response.json()) as never);
    });
    file.catch(() => loaded.delete(path));
    loaded.set(path, file);
  }
  return file;
}

export function loadIndex(): Promise<ShardIndex> {
  return load('recherche/index.json', (index: ShardIndex) => index);
}

/** The results of one département. */
export function loadResults(departement: string): Promise<Found[]> {
  return load(`recherche/${departement}.json`, (shard: Shard) => unpack(shard));
}
