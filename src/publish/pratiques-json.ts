import { collectionFile, type Header } from './collection-file.ts';
import type { Inventory } from './index-file.ts';
import { publicPratique } from './public-pratique.ts';
import type { PublishableCommons } from './publishable.ts';
import { noticeOf, type PublishedFile } from './published-file.ts';

/** `pratiques/<slug>.json`, then `pratiques.json`, text included. Adds the files to the inventory. */
export function* pratiquesJson(
  commons: PublishableCommons,
  header: Header,
  inventory: Inventory,
): Generator<PublishedFile> {
  const lines: string[] = [];
  for (const entry of commons.pratiques) {
    const line = JSON.stringify(publicPratique(entry, commons.commun));
    lines.push(line);
    yield { path: `pratiques/${entry.id}.json`, content: `${line}\n` };
  }
  const content = collectionFile(header, 'pratiques', lines);
  inventory.files.pratiques.push(noticeOf('pratiques.json', lines.length, content));
  yield { path: 'pratiques.json', content };
}
