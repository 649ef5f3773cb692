import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type RunningServer, serveFolder } from '../src/build/serve/server.ts';
import { allEntries } from '../src/data/entry.ts';
import { writeSearchIndexes } from '../src/search/write.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { demonstration } from './support/kinds.ts';
import { largeCommons } from './support/search/large-index.ts';

useBrowser();

const LIEUX = 20_000;
const PRACTICES = 2000;

let server: RunningServer | undefined;
const folder = mkdtempSync(join(tmpdir(), 'commun-search-'));

/** The demonstration's pages over the indexes of a whole country, compressed as a static host does. */
beforeAll(async () => {
  cpSync(inject('folder'), folder, { recursive: true, filter: (path) => !path.endsWith('/pagefind') });
  const entries = largeCommons(LIEUX, PRACTICES, allEntries(demonstration()));
  expect(await writeSearchIndexes(entries, LIEUX, folder)).toBe(LIEUX + PRACTICES);
  server = await serveFolder(folder, {
    port: 0,
    base: '/',
    answer: (path, _request, response) => {
      const type = /\.(js|json)$/.exec(path)?.[1];
      if (!type) return false;
      response.setHeader('content-type', type === 'js' ? 'text/javascript' : 'application/json');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(readFileSync(join(folder, path))));
      return true;
    },
  });
}, 300_000);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

const QUESTIONS = [
  'mot de passe',
  'médiathèque des Fougères',
  'arnaque',
  'aider une personne âgée',
  'caf impôts',
];

test.each([
  ['in a département, with practices', '&dep=59', 120_000],
  ['in the whole country', '', 260_000],
])('%s the first answers weigh at most so much', async (_where, more, limit) => {
  for (const question of QUESTIONS) {
    const bytes = await firstQuestion(question, more);
    console.log(`première recherche, « ${question} »${more} : ${bytes} octets`);
    expect(bytes, question).toBeLessThanOrEqual(limit);
  }
});

/** Bytes that came over the network between the question and its answers, headers included. */
function firstQuestion(question: string, more: string): Promise<number> {
  return withPage({}, async (page) => {
    await page.goto(`${server!.address}partout/`, { waitUntil: 'networkidle' });
    const received = await countBytes(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `texte=${encodeURIComponent(question)}${more}`,
    );
    // Answers are shown all at once, when all that they need is there.
    await page.locator('#liste > li').first().waitFor();
    return received();
  });
}

async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}
