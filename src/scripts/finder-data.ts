import { type Found, type Shard, type ShardIndex, unpack } from '../finder/shard.ts';
import { siteUrl } from './site-url.ts';

const loaded = new Map<string, Promise<unknown>>();

/** A JSON file of the site, loaded once. @throws Error when it cannot be */
function load<T>(path: string): Promise<T> {
  let file = loaded.get(path) as Promise<T> | undefined;
  if (!file) {
    file = fetch(siteUrl(path)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
    file.catch(() => loaded.delete(path));
    loaded.set(path, file);
  }
  return file;
}

export function loadIndex(): Promise<ShardIndex> {
  return load('recherche/index.json');
}

/** The results of one département. */
export async function loadResults(departement: string): Promise<Found[]> {
  return unpack(await load<Shard>(`recherche/${departement}.json`));
}
