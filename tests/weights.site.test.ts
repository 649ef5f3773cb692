import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { seeded } from '../src/build/bench/random.ts';
import { writeDataFolder } from '../src/build/bench/synthetic-data.ts';
import { hoursMaker } from '../src/build/bench/synthetic-hours.ts';
import { syntheticLieu } from '../src/build/bench/synthetic-lieu.ts';
import { syntheticPratique } from '../src/build/bench/synthetic-pratique.ts';
import { FolderWriter } from '../src/build/folder-writer.ts';
import { formatEntry } from '../src/data/write.ts';
import { communeByCode } from '../src/geo/gazetteer.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { buildWith } from './support/build-with.ts';
import { temporaryFolder } from './support/data-folder.ts';
import { htmlFiles } from './support/html-files.ts';

useBrowser();

/** Kilobytes of a thousand, after gzip, as a small host sends them. */
const compressed = (content: string | Uint8Array) => gzipSync(content).length / 1000;

test('no lieu page of the demonstration weighs more than 10 KB', () => {
  for (const { file, html } of htmlFiles(inject('folder'))) {
    if (file.startsWith('lieux/')) expect(compressed(html), file).toBeLessThanOrEqual(10);
  }
});

test('a list of 100 weighs at most 15 KB', () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const random = seeded(7);
  const hours = hoursMaker(random, 1);
  const communes = ['29019', '29232', '29103', '29151', '29039'].map((code) => communeByCode(code)!);
  const lieux = Array.from({ length: 230 }, (_, n) =>
    syntheticLieu(n, communes[n % communes.length]!, random, hours),
  );
  const ids = writeDataFolder(data, lieux);
  const writer = new FolderWriter(data);
  for (let number = 0; number < 130; number += 1) {
    const { id, value, texte } = syntheticPratique(number, ids, random);
    writer.write(`pratiques/${id}.md`, formatEntry('pratiques', value, texte));
    writer.write(
      `manques/${number % 2 ? 29 : 59}/manque-${number}.yaml`,
      formatEntry('manques', {
        titre: `${value.titre}, et ce qui manque encore`,
        objet: 'moment',
        constat: value.resume,
        auteur: 'Un collectif imaginaire',
        signale_le: '2025-01-10',
        statut: 'signale',
        communes: [communes[number % communes.length]!.code],
      }),
    );
  }
  const out = join(folder, 'site');
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
  for (const path of ['index.html', 'page/2/index.html', 'page/3/index.html']) {
    const html = readFileSync(join(out, 'departements/29', path));
    expect(compressed(html), path).toBeLessThanOrEqual(15);
  }
  for (const list of ['manques', 'pratiques'])
    for (const path of ['index.html', 'page/2/index.html']) {
      const html = readFileSync(join(out, list, path));
      expect(compressed(html), `${list}/${path}`).toBeLessThanOrEqual(15);
    }
});

describe('what the home page transfers', () => {
  test('its style weighs at most 8 KB and its scripts, imports included, at most 15 KB', async () => {
    const weights = await withPage({}, async (page) => {
      const bodies: Promise<[kind: string, size: number]>[] = [];
      page.on('response', (response) => bodies.push(weigh(response)));
      await page.goto(at('/'), { waitUntil: 'networkidle' });
      const totals: Record<string, number> = {};
      for (const [kind, size] of await Promise.all(bodies)) totals[kind] = (totals[kind] ?? 0) + size;
      return totals;
    });
    expect(weights.stylesheet).toBeLessThanOrEqual(8);
    expect(weights.stylesheet).toBeGreaterThan(1);
    expect(weights.script).toBeLessThanOrEqual(15);
    expect(weights.script).toBeGreaterThan(0.5);
  });

  test('neither the search index, nor the gazetteer, nor the map is loaded before they are used', async () => {
    await withPage({}, async (page) => {
      const paths: string[] = [];
      page.on('request', (request) => paths.push(new URL(request.url()).pathname));
      for (const path of ['/', '/chercher/', '/departements/29/'])
        await page.goto(at(path), { waitUntil: 'networkidle' });
      expect(paths.filter((path) => /^\/(?:pagefind|geo|carte|recherche)\/|maplibre/.test(path))).toEqual([]);
    });
  });
});

async function weigh(response: Response): Promise<[string, number]> {
  return [response.request().resourceType(), compressed(await response.body())];
}
