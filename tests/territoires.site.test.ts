import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { collectionNames } from '../src/data/collections.ts';
import { projectRoot } from '../src/data/env.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { buildWith } from './support/build-with.ts';
import { temporaryFolder } from './support/data-folder.ts';
import { htmlFiles } from './support/html-files.ts';
import { demonstration } from './support/kinds.ts';
import { brokenLinks } from './support/links.ts';

useBrowser();

const STORY = '/territoires/brest-metropole/';

test('every territory’s page, and the overview, weigh at most 60 KB', () => {
  const ids = demonstration().territoires.map(({ id }) => `territoires/${id}/index.html`);
  for (const file of ['territoires/index.html', ...ids]) {
    const page = readFileSync(join(inject('folder'), file));
    expect(gzipSync(page).length / 1000, file).toBeLessThanOrEqual(60);
  }
});

test('without JavaScript a territory tells its whole story: families, board, gaps, plan, who decides', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }, async (page) => {
    await page.goto(at(STORY));
    for (const part of [
      'familles',
      'services',
      'manques',
      'qui-fait-quoi',
      'actions',
      'gouvernance',
      'donnees',
    ])
      expect(await page.locator(`#${part} h2`).isVisible(), part).toBe(true);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/parmi les 7\u00a0lieux recensés \(source/);
    expect(text).toContain('Collèges\u00a0: 3 sur 12');
    // What the reader opens is in the page, folded.
    const [summary] = await page.locator('#familles summary').all();
    await summary!.click();
    expect(await page.locator('#familles details[open] a').first().isVisible()).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});

test('one click leads from a family to the search page with that family as its filter', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(STORY));
    await page.locator('#familles .bars a').first().click();
    await page.waitForURL(/\/chercher\/#zone=.*&famille=espace-public-numerique/);
    await page.locator('#choisis li').first().waitFor();
    expect(await page.locator('#choisis').innerText()).toContain('Espace public numérique');
    expect(await page.locator('#resultats li').count()).toBe(2);
  });
});

test('each share of the board has its word and its pattern, each drawing its title, its sentence and its table', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(STORY));
    const edges = await page.evaluate(() =>
      ['en-place', 'en-projet', 'pas-encore', 'on-ne-sait-pas'].map((part) => {
        const card = document.querySelector(`.board .${part}`)!;
        const { backgroundImage, backgroundColor } = getComputedStyle(card, '::before');
        return {
          word: card.querySelector('.pill')?.textContent,
          drawn: `${backgroundImage} ${backgroundColor}`,
        };
      }),
    );
    expect(edges.map(({ word }) => word)).toEqual(['En place', 'En projet', 'Pas encore', 'On ne sait pas']);
    expect(new Set(edges.map(({ drawn }) => drawn)).size).toBe(4);
    const bare = await page.evaluate(
      () =>
        [...document.querySelectorAll('svg[role=img]')].filter((svg) => {
          const named = svg.querySelector('title')?.textContent && svg.querySelector('desc')?.textContent;
          return !named || !svg.closest('figure, li, section')?.querySelector('table');
        }).length,
    );
    expect(bare).toBe(0);
  });
});

test('a commons of lieux alone has no page, no link and no data of the parts that are switched off', () => {
  const folder = temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'site')];
  cpSync(join(projectRoot, 'data'), data, { recursive: true });
  const off = [...collectionNames.filter((name) => name !== 'lieux'), 'proposer'];
  const commun = readFileSync(join(data, 'commun.yaml'), 'utf8');
  writeFileSync(
    join(data, 'commun.yaml'),
    `${commun}modules:\n${off.map((name) => `  ${name}: false\n`).join('')}`,
  );
  buildWith({ COMMUN_DATA: data, COMMUN_OUT: out });
  for (const name of off)
    for (const path of [name, `api/v1/${name}`, `api/v1/${name}.json`, `verification/${name}.json`])
      expect(existsSync(join(out, path)), path).toBe(false);
  expect(brokenLinks(out, '/').broken).toEqual([]);
  for (const { path, html } of htmlFiles(out)) {
    const links = [...html.matchAll(/href="\/([a-z-]+)\/?[^"]*"/g)].map(([, first]) => first!);
    expect(
      links.filter((first) => off.includes(first)),
      path,
    ).toEqual([]);
  }
  // The checks of the browser and the offline copy know nothing of it either.
  const { dossiers, autres } = JSON.parse(readFileSync(join(out, 'verification/index.json'), 'utf8'));
  const named = [...dossiers, ...autres].map((path: string) => path.split('/')[0]!);
  expect(named.filter((folder) => off.includes(folder))).toEqual([]);
  const index = readFileSync(join(out, 'api/v1/index.json'), 'utf8');
  expect(off.filter((name) => index.includes(`/${name}.json`))).toEqual([]);
  expect(index).not.toContain('/schema/publie/manque.schema.json');
});

test('the map of how near help is comes when asked for, and names the commune that is touched', async () => {
  await withPage({ viewport: { width: 900, height: 900 } }, async (page) => {
    await page.goto(at(STORY));
    expect(await page.locator('.coverage-plan canvas').count()).toBe(0);
    const button = page.getByRole('button', { name: 'Afficher la carte de couverture' });
    await button.click();
    const canvas = page.locator('.coverage-plan canvas');
    await canvas.waitFor();
    await page.getByRole('button', { name: 'Fermer la carte de couverture' }).waitFor();
    // The communes are where the open data say: the map is fitted to them, and their middle is under its own.
    const status = page.locator('.coverage-plan .map-status');
    await expect
      .poll(
        async () => {
          const { width, height } = (await canvas.boundingBox())!;
          for (let y = 0.2; y < 0.9; y += 0.05)
            for (let x = 0.2; x < 0.9; x += 0.05) {
              await canvas.click({ position: { x: width * x, y: height * y } });
              const said = await status.textContent();
              if (said) return said;
            }
          return '';
        },
        { timeout: 30_000 },
      )
      .toMatch(/^.+\u00a0: (un lieu dans la commune|.+km.*) \(.+habitants\)$/);
  });
});
