import { collectionFile, type Header } from './collection-file.ts';
import type { Inventory } from './index-file.ts';
import { hasRaw, publicLieu, publicLieuWithRaw } from './public-lieu.ts';
import type { PublishableCommons } from './publishable.ts';
import { noticeOf, type PublishedFile } from './published-file.ts';
import { byDepartement } from './shards.ts';

/**
 * `lieux/<dép>/<slug>.json`, `lieux/<dép>.json`, then `lieux.json`, each lieu turned into text once.
 * Adds the files to the inventory.
 */
export function* lieuxJson(
  commons: PublishableCommons,
  header: Header,
  inventory: Inventory,
): Generator<PublishedFile> {
  const { commun } = commons;
  const shards: string[] = [];
  for (const [code, entries] of byDepartement(commons.lieux)) {
    const lines: string[] = [];
    for (const entry of entries) {
      const line = JSON.stringify(publicLieu(entry, commun));
      lines.push(line);
      const whole = hasRaw(entry.value) ? JSON.stringify(publicLieuWithRaw(entry, commun)) : line;
      yield { path: `lieux/${entry.id}.json`, content: `${whole}\n` };
    }
    const path = `lieux/${code}.json`;
    const content = collectionFile(header, 'lieux', lines);
    inventory.files.departements.push({ code, ...noticeOf(path, lines.length, content) });
    yield { path, content };
    shards.push(lines.join(',\n'));
  }
  const content = collectionFile(header, 'lieux', shards);
  inventory.files.lieux.push(noticeOf('lieux.json', commons.lieux.length, content));
  yield { path: 'lieux.json', content };
}
