import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import { loadCommons } from '../src/data/load.ts';
import { isNominativeEmail } from '../src/data/personal.ts';
import { REAL_FILES, SHARED } from '../src/data/real-files.testing.ts';
import { importSource } from '../src/import/import-source.ts';
import { buildWith } from './support/build-with.ts';
import { waysThatFail } from './support/find.ts';
import { CHROMIUM_FLAGS } from './support/flags.ts';
import { ensureChromium } from './support/install-chromium.ts';

const shared = join(SHARED, 'data');
if (REAL_FILES.length === 0)
  console.warn('Real rows are not beside the project: the tests on them are skipped.');

/** French mobile numbers, spaced or not, national or not; a longer run of figures and hyphens is a slug or an opening. */
const MOBILE = /(?<![\w.-])(?:\+33 ?|0033 ?|0)[67](?:[ .\u00a0-]?\d\d){4}(?![\w-])/;
const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PUBLISHED_TEXT = /\.(?:html|json|csv|geojson)$/;

describe.skipIf(REAL_FILES.length === 0).each(REAL_FILES)('the site over %s', (file) => {
  const work = mkdtempSync(join(tmpdir(), 'commun-national-'));
  const data = join(work, 'data');
  const out = join(work, 'site');
  let browser: Browser;

  beforeAll(async () => {
    importSource(readFileSync(join(shared, file)), data, { source: 'essai', format: 'auto' });
    buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(work, { recursive: true, force: true });
  });

  test('publishes every lieu', () => {
    const { lieux } = JSON.parse(readFileSync(join(out, 'api/v1/lieux.json'), 'utf8')) as {
      lieux: unknown[];
    };
    expect(lieux).toHaveLength(loadCommons(data).lieux.length);
  });

  test('holds no mobile number and no nominative e-mail', () => {
    const found: string[] = [];
    for (const child of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!child.isFile() || !PUBLISHED_TEXT.test(child.name) || child.parentPath.includes('/carte'))
        continue;
      const text = readFileSync(join(child.parentPath, child.name), 'utf8');
      const mobile = MOBILE.exec(text)?.[0];
      if (mobile)
        found.push(`${child.name} ${text.slice(Math.max(0, text.indexOf(mobile) - 40)).slice(0, 80)}`);
      for (const mail of text.match(EMAIL) ?? []) if (isNominativeEmail(mail)) found.push(mail);
    }
    expect(found).toEqual([]);
  });

  test('finds lieux chosen at random by their commune, their postcode and their name', async () => {
    const { lieux } = loadCommons(data);
    const site = await serveBuilt(out, 0);
    const page = await browser.newPage({ locale: 'fr-FR' });
    page.setDefaultTimeout(30_000);
    try {
      for (let draw = 0; draw < 3; draw += 1) {
        const lieu = lieux[Math.floor(Math.random() * lieux.length)]!;
        const failed = await waysThatFail(page, site.address, lieu).catch((error: Error) => [error.message]);
        expect({ lieu: lieu.id, failed }).toEqual({ lieu: lieu.id, failed: [] });
      }
    } finally {
      await site.close();
    }
  });
});
