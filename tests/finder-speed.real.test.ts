import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSyntheticData } from '../src/build/bench/synthetic-data.ts';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import type { RunningServer } from '../src/build/serve/server.ts';
import { loadCommons } from '../src/data/load.ts';
import { REAL_FILES, SHARED } from '../src/data/real-files.testing.ts';
import { finderFiles } from '../src/finder/files.ts';
import type { Shard, ShardIndex } from '../src/finder/shard.ts';
import { importSource } from '../src/import/import-source.ts';
import { buildWith } from './support/build-with.ts';
import { CHROMIUM_FLAGS } from './support/flags.ts';
import { ensureChromium } from './support/install-chromium.ts';
import { openModules } from './support/source-modules.ts';

const NATIONAL = 'standard-v0/conseiller-numerique-2022-07.json';
const TODAY = '2026-11-22';
const KB = 1024;

if (!REAL_FILES.includes(NATIONAL))
  console.warn('Real rows are not beside the project: the finder is not measured on them.');

const SEARCHES = [
  '',
  'besoin=apprendre',
  'besoin=apprendre,comprendre&quand=samedi&prix=gratuit',
  'quand=maintenant&distance=20',
  'quand=mardi-14h00&type=mairie,bibliotheque&facon=atelier&parle=ar&rdv=sans',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
});
afterAll(() => browser?.close());

type Modules = typeof import('../src/finder/search.ts') &
  typeof import('../src/finder/shard.ts') &
  typeof import('../src/finder/criteria.ts');

/** Slows the page's thread down, as Chromium's own tools do. */
async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

describe.skipIf(!REAL_FILES.includes(NATIONAL))('the finder over 4,930 real rows', () => {
  const work = mkdtempSync(join(tmpdir(), 'commun-finder-'));
  const data = join(work, 'data');
  const out = join(work, 'site');
  let shards: Shard[];
  let site: RunningServer | undefined;

  beforeAll(async () => {
    importSource(readFileSync(join(SHARED, 'data', NATIONAL)), data, { source: 'essai', format: 'auto' });
    shards = [...finderFiles(loadCommons(data), TODAY)]
      .filter(({ path }) => path.endsWith('.json') && !path.endsWith('/index.json'))
      .map(({ content }) => JSON.parse(content as string) as Shard);
  });
  afterAll(async () => {
    await site?.close();
    rmSync(work, { recursive: true, force: true });
  });

  test('filters and sorts all of them in 50 ms at most, four times slowed', async () => {
    const page = await browser.newPage();
    await openModules(page, ['src/finder/search.ts', 'src/finder/shard.ts', 'src/finder/criteria.ts']);
    await throttle(page, 4);
    const { rows, durations } = await page.evaluate(
      ({ all, searches }) => {
        const { search, unpack, readCriteria } = (globalThis as unknown as { modules: Modules }).modules;
        const found = all.flatMap((shard) => unpack(shard));
        for (let round = 0; round < 5; round += 1)
          for (const text of searches)
            for (const from of [
              { latitude: 48.857, longitude: 2.352 },
              { latitude: 45.4, longitude: 4.4 },
            ])
              search(found, readCriteria(new URLSearchParams(text)), { now: new Date(), from });
        const measures = performance.getEntriesByName('finder:search');
        return { rows: found.length, durations: measures.map(({ duration }) => duration) };
      },
      { all: shards, searches: SEARCHES },
    );
    await page.close();
    console.info(
      `finder:search, ${rows} results, CPU ÷ 4: median ${median(durations).toFixed(1)} ms, worst ${Math.max(...durations).toFixed(1)} ms`,
    );
    expect(rows).toBeGreaterThan(4800);
    expect(durations).toHaveLength(SEARCHES.length * 10);
    expect(median(durations)).toBeLessThanOrEqual(50);
  });

  test('shows the first list of the largest département within 60 KB, and nothing of the map', async () => {
    buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
    site = await serveBuilt(out, 0);
    const largest = shards.toSorted((a, b) => b.rows.length - a.rows.length)[0]!;
    const [nom, code] = commonest(largest);
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#liste li')) return;
        performance.mark('first-list');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    // The way of somebody who comes from the home page: the place is typed there, found here again.
    await page.goto(`${site.address}chercher/#lieu=${code}-${nom.toLowerCase()}`);
    await page.locator('#liste li').first().waitFor();
    const loaded = await page.evaluate(() => {
      const [shown] = performance.getEntriesByName('first-list');
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= shown!.startTime)
        .map(({ name }) => name);
    });
    // The letters come after it.
    await page.waitForFunction(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'));
    await page.close();
    const files = ['chercher/index.html', ...loaded.map((address) => new URL(address).pathname.slice(1))];
    const weigh = (path: string): [path: string, bytes: number] => {
      const content = readFileSync(join(out, path));
      return [path, /\.woff2$/.test(path) ? content.length : gzipSync(content).length];
    };
    const weights = [...new Set(files)].map(weigh);
    const sum = weights.reduce((bytes, [, each]) => bytes + each, 0);
    console.info(
      `first list of ${nom} (${largest.rows.length} results): ${(sum / KB).toFixed(1)} KB gz\n`,
      weights.map(([path, bytes]) => `${path} ${bytes}`).join('\n '),
    );
    expect(files.some((path) => path.includes(`recherche/${largest.departement}.json`))).toBe(true);
    expect(files.filter((path) => /maplibre|carte\/|points\.bin/.test(path))).toEqual([]);
    expect(sum).toBeLessThanOrEqual(60 * KB);
  });
});

test('at 20,000 lieux all points weigh 200 KB at most, what the map shows first 8 KB', () => {
  const work = mkdtempSync(join(tmpdir(), 'commun-points-'));
  try {
    writeSyntheticData(work, 20_000, 0.55);
    const files = new Map(
      [...finderFiles(loadCommons(work), TODAY)].map(({ path, content }) => [path, content]),
    );
    const index = files.get('recherche/index.json') as string;
    const points = files.get('recherche/points.bin') as Uint8Array;
    const { total } = JSON.parse(index) as ShardIndex;
    console.info(
      `20,000 lieux: points ${(gzipSync(points).length / KB).toFixed(1)} KB gz (${(points.length / KB).toFixed(1)} plain), index ${(index.length / KB).toFixed(1)} KB plain`,
    );
    expect(total).toBe(20_000);
    expect(gzipSync(points).length).toBeLessThanOrEqual(200 * KB);
    expect(Buffer.byteLength(index)).toBeLessThanOrEqual(8 * KB);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** The commune of a shard that has most results: its name and INSEE code. */
function commonest({ communes, rows }: Shard): [nom: string, code: string] {
  const counts = communes.map((_, commune) => rows.filter((row) => row[3] === commune).length);
  return communes[counts.indexOf(Math.max(...counts))]!;
}
