import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstrationCopy } from './support/data-folder.ts';
import { demonstration } from './support/kinds.ts';
import { openMap } from './support/map.ts';
import { archiveOf, rangeOf } from './support/pmtiles.ts';
import { siteOf } from './support/site-of.ts';
import { watchPage } from './support/watch-page.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 } };
const LIST = '/departements/29/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Land, sea and points, in the light scheme. */
const COLOURS = ['#f7f0e3', '#e4eeed', '#0b5563'];

/** That of gaps. */
const TERRA = '#b5451f';

/** Which of the colours a picture of the element holds. */
async function coloursIn(element: Locator, colours: readonly string[] = COLOURS): Promise<string[]> {
  const picture = (await element.screenshot()).toString('base64');
  // In a page of its own, which has no policy against reading a picture.
  return withPage({}, (page) =>
    page.evaluate(
      async ([data, wanted]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const brush = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        brush.drawImage(image, 0, 0);
        const { data: bytes } = brush.getImageData(0, 0, image.width, image.height);
        const seen = new Set<string>();
        for (let i = 0; i < bytes.length; i += 4) {
          const rgb = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
          seen.add(`#${rgb.toString(16).padStart(6, '0')}`);
        }
        return wanted.filter((colour) => seen.has(colour));
      },
      [picture, colours] as const,
    ),
  );
}

/** The list of a commune of the demonstration with one lieu, which stands alone in the middle of its map. */
function communeWithOneLieu(): string {
  const { lieux } = demonstration();
  const alone = lieux.find(
    ({ value: { adresse, position, accueils, fermeture } }) =>
      position &&
      adresse.voie &&
      !accueils &&
      !fermeture &&
      lieux.filter(({ value }) => value.adresse.code_insee === adresse.code_insee).length === 1,
  );
  if (!alone) throw new Error('La démonstration n’a pas de commune à un seul lieu.');
  const folder = readdirSync(join(inject('folder'), 'communes')).find((name) =>
    name.startsWith(`${alone.value.adresse.code_insee}-`),
  );
  return `/communes/${folder}/`;
}

async function card(page: Page): Promise<Locator> {
  const found = page.locator('#plan section');
  await found.waitFor();
  return found;
}

describe('the map of a list', () => {
  test('draws land, sea and points under the strict policy, and asks nothing of another site', async () => {
    await withPage({ ...PHONE, colorScheme: 'light' }, async (page) => {
      const troubles = await watchPage(page, new URL(inject('address')).origin);
      await page.goto(at(LIST));
      await openMap(page);
      await expect.poll(() => coloursIn(page.locator('#plan')), { timeout: 20_000 }).toEqual(COLOURS);
      // Chromium without a graphics card warns of its own slowness.
      troubles.console = troubles.console.filter((text) => !/GL Driver Message/.test(text));
      expect(troubles).toEqual({ foreign: [], failed: [], console: [], csp: [] });
    });
  });

  test('opens a lieu’s card from the list with the keyboard, and Escape leads back', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at(LIST));
      await openMap(page);
      const show = page.getByRole('button', { name: /^Voir sur la carte/ }).first();
      const name = (await show.textContent())!.replace(/^Voir sur la carte\s*:\s*/, '');
      await show.focus();
      await page.keyboard.press('Enter');
      const opened = await card(page);
      expect(await opened.getByRole('link').textContent()).toContain(name);
      expect(await opened.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await opened.isVisible()).toBe(false);
      expect(await show.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('opens the card of the point that is pressed, with a link to its page', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at(communeWithOneLieu()));
      const name = await page.locator('.result h2, .result h3').first().textContent();
      await openMap(page);
      const canvas = page.locator('#plan canvas');
      const opened = page.locator('#plan section');
      // The points are drawn a moment after the canvas is there.
      await expect
        .poll(
          async () => {
            const { width, height } = (await canvas.boundingBox())!;
            await canvas.click({ position: { x: width / 2, y: height / 2 } });
            return opened.isVisible();
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(true);
      expect(await opened.getByRole('link').textContent()).toContain(name);
      await opened.getByRole('link').click();
      await page.waitForURL('**/lieux/**');
      expect(await page.locator('h1').textContent()).toContain(name);
    });
  });

  test('says nothing that axe objects to, with a card open', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at(LIST));
      await openMap(page);
      await page
        .getByRole('button', { name: /^Voir sur la carte/ })
        .first()
        .click();
      await card(page);
      const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run(document)`);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    });
  });

  test('has targets of 44 pixels and no wider page at 320', async () => {
    await withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      await page.goto(at(LIST));
      await openMap(page);
      await page
        .getByRole('button', { name: /^Voir sur la carte/ })
        .first()
        .click();
      await card(page);
      const sizes = await page
        .locator('#plan button:visible')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
      expect(sizes.length).toBe(3);
      for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  test('gives way to a sentence where the device cannot draw it', async () => {
    await withPage(PHONE, async (page) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.goto(at(LIST));
      await page.getByRole('button', { name: /Afficher la carte/ }).click();
      const sentence = page.getByText('la liste dit tout');
      await sentence.waitFor();
      expect(await sentence.textContent()).toMatch(/^Votre appareil ne peut pas afficher la carte/);
    });
  });

  test('gives way to a sentence where its files cannot be had', async () => {
    await withPage(PHONE, async (page) => {
      await page.route(/maplibre/, (route) => route.abort());
      await page.goto(at(LIST));
      await page.getByRole('button', { name: /Afficher la carte/ }).click();
      const sentence = page.getByText('la liste dit tout');
      await sentence.waitFor();
      expect(await sentence.textContent()).toMatch(/^La carte n’a pas pu être chargée/);
    });
  });
});

test('the map of the search page stands beside its results, with the same numbers', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(at('/chercher/#lieu=29019'));
    await page.locator('#liste li').first().waitFor();
    await page.getByRole('button', { name: 'Carte', exact: true }).click();
    await page.locator('#plan canvas').waitFor();
    const show = page.getByRole('button', { name: /^Voir sur la carte/ }).first();
    await show.click();
    expect(await (await card(page)).textContent()).toMatch(/1\. .*Brest/);
    expect(await page.locator('.result.current .number').textContent()).toBe('1');
  });
});

describe('the map of everything', () => {
  test('shows départements first, and asks for the points once one comes near', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at('/chercher/'));
      expect(asked.filter((path) => /maplibre|\/carte\/|points\.bin/.test(path))).toEqual([]);
      await page.goto(at('/chercher/#vue=carte'));
      const canvas = page.locator('#plan canvas');
      await canvas.waitFor();
      expect(asked.some((path) => path.endsWith('/recherche/points.bin'))).toBe(false);
      await canvas.focus();
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Equal');
            return asked.some((path) => path.endsWith('/recherche/points.bin'));
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(true);
    });
  });
});

test('gaps and public services are laid over it when they are asked for, and go again', async () => {
  await withPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, async (page) => {
    const troubles = await watchPage(page, new URL(inject('address')).origin);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at('/chercher/#vue=carte'));
    const plan = page.locator('#plan');
    await plan.locator('canvas').waitFor();
    expect(asked.filter((path) => path.includes('/couches/'))).toEqual([]);
    const gaps = plan.getByRole('button', { name: 'Ce qui manque' });
    expect(await coloursIn(plan, [TERRA])).toEqual([]);
    await gaps.click();
    await expect.poll(() => gaps.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => coloursIn(plan, [TERRA]), { timeout: 20_000 }).toEqual([TERRA]);
    expect(asked.filter((path) => path.includes('/couches/'))).toEqual(['/couches/manques.json']);
    expect(await plan.getByRole('link', { name: 'Les lire en liste' }).getAttribute('href')).toBe(
      '/manques/',
    );
    await gaps.click();
    await expect.poll(() => coloursIn(plan, [TERRA]), { timeout: 20_000 }).toEqual([]);
    expect(await gaps.getAttribute('aria-pressed')).toBe('false');
    troubles.console = troubles.console.filter((text) => !/GL Driver Message/.test(text));
    expect(troubles).toEqual({ foreign: [], failed: [], console: [], csp: [] });
  });
});

test('a detailed map is asked for by a button, credited, and left by it', async () => {
  const data = demonstrationCopy();
  const style = 'http://cartes.invalid/style.json';
  appendFileSync(
    join(data, 'commun.yaml'),
    `carte:\n  fonds:\n    - nom: Exemple\n      style: ${style}\n      credit: © Exemple\n`,
  );
  const site = await siteOf(data);
  await withPage(PHONE, async (page) => {
    const asked: string[] = [];
    await page.route('http://cartes.invalid/**', (route) => {
      asked.push(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      const layers = [{ id: 'fond', type: 'background', paint: { 'background-color': '#123456' } }];
      return route.fulfill({ headers, json: { version: 8, sources: {}, layers } });
    });
    await page.goto(`${site.address}departements/29/`);
    await openMap(page);
    const credit = page.locator('.map-credit');
    expect(await credit.textContent()).toMatch(/^Carte simplifiée/);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Afficher la carte détaillée (service Exemple)' }).click();
    await expect.poll(() => credit.textContent()).toBe('© Exemple');
    expect(asked).toEqual([style]);
    await page.getByRole('button', { name: 'Revenir à la carte simplifiée' }).click();
    await expect.poll(() => credit.textContent()).toMatch(/^Carte simplifiée/);
  });
});

/** A picture of one dot, of a colour that no map has. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4IZICAALoAUEBtQItAAAAAElFTkSuQmCC',
  'base64',
);
const DOT_COLOUR = [200, 20, 100];

test('a detailed map may be an archive of pictures, of which only parts are asked for', async () => {
  const data = demonstrationCopy();
  appendFileSync(
    join(data, 'commun.yaml'),
    'carte:\n  fonds:\n    - nom: Archive\n      images: pmtiles://http://cartes.invalid/fond.pmtiles\n      credit: © Archive\n',
  );
  const archive = archiveOf(DOT);
  const site = await siteOf(data);
  await withPage(PHONE, async (page) => {
    const ranges: string[] = [];
    await page.route('http://cartes.invalid/fond.pmtiles', async (route) => {
      const { range = '' } = await route.request().allHeaders();
      ranges.push(range);
      await route.fulfill(rangeOf(archive, range));
    });
    await page.goto(`${site.address}departements/29/`);
    await openMap(page);
    expect(ranges).toEqual([]);
    await page.getByRole('button', { name: 'Afficher la carte détaillée (service Archive)' }).click();
    await expect.poll(() => page.locator('.map-credit').textContent()).toBe('© Archive');
    await expect
      .poll(async () => cornerOf(page, await page.locator('#plan canvas').screenshot()))
      .toEqual(DOT_COLOUR);
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.every((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true);
  });
});

/** Red, green and blue of a picture's dot a little inside its corner at the bottom left, where the map shows nothing else. */
async function cornerOf(page: Page, picture: Buffer): Promise<number[]> {
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(4, bitmap.height - 30, 1, 1).data.slice(0, 3)];
    }, picture.toString('base64'));
  } finally {
    await reader.close();
  }
}
