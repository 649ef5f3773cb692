import type { Collection } from '../data/collections.ts';
import type { AnyEntry } from '../data/entry.ts';
import { collectionFile, type Header } from './collection-file.ts';
import type { Inventory } from './index-file.ts';
import { publicEntry } from './public-entry.ts';
import type { PublishableCommons } from './publishable.ts';
import { noticeOf, type PublishedFile } from './published-file.ts';

/**
 * `<collection>/<id>.json` for each entry, then `<collection>.json` with all of them, texts included; an empty
 * collection has its file too. Adds the files to the inventory.
 */
export function* entriesJson(
  commons: PublishableCommons,
  collection: Exclude<Collection, 'lieux'>,
  header: Header,
  inventory: Inventory,
): Generator<PublishedFile> {
  const lines: string[] = [];
  for (const entry of commons[collection] as AnyEntry[]) {
    const line = JSON.stringify(publicEntry(entry, commons.commun));
    lines.push(line);
    yield { path: `${collection}/${entry.id}.json`, content: `${line}\n` };
  }
  const path = `${collection}.json`;
  const content = collectionFile(header, collection, lines);
  inventory.others.set(collection, noticeOf(path, lines.length, content));
  yield { path, content };
}
