import { expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration } from './support/kinds.ts';
import { countPages } from './support/pdf.ts';

useBrowser();

const BOOKLET = '/departements/29/livret/';

test('a booklet names every open lieu of its département, under its commune', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(at(BOOKLET));
    const names = await page.locator('.block h3').allInnerTexts();
    const open = demonstration().lieux.filter(({ id, value }) => id.startsWith('29/') && !value.fermeture);
    expect(open.map(({ value }) => value.nom).filter((nom) => !names.includes(nom))).toEqual([]);
    const brest = page.getByRole('region', { name: 'Brest' });
    expect(await brest.locator('.block').count()).toBeGreaterThan(3);
  });
});

test('every commune of the contents is a section, in the same order', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(BOOKLET));
    const contents = (await page.locator('.contents a').allInnerTexts()).map((text) =>
      text.replace(/\s\(\d+\)$/, ''),
    );
    expect(contents).toEqual(await page.locator('.blocks h2').allInnerTexts());
    expect(contents.length).toBeGreaterThan(5);
  });
});

test('on paper no block is cut, and a département of thirty results takes a few pages of two columns', async () => {
  await withPage({ viewport: { width: 703, height: 1016 } }, async (page) => {
    await page.goto(at(BOOKLET), { waitUntil: 'networkidle' });
    const results = await page.locator('.block').count();
    const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    // A cover, then at least eight results a page.
    expect(pages).toBeLessThanOrEqual(1 + Math.ceil(results / 8));
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() => ({
      block: getComputedStyle(document.querySelector('.block')!).breakInside,
      columns: getComputedStyle(document.querySelector('.blocks')!).columnCount,
    }));
    expect(styles).toEqual({ block: 'avoid', columns: '2' });
    expect(await page.locator('nav:not(.contents):visible, button:visible').count()).toBe(0);
  });
});

test('the foot of its pages tells the commons and the date of the data', async () => {
  const sheet = await (await fetch(at('/apparence/livret.css'))).text();
  expect(sheet).toMatch(/@bottom-left \{ content: "Médiations en commun · données du \d/);
  expect(sheet).toContain('counter(page)');
});

test('from a département to its booklet, from a commune to that of its intercommunalité', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(at('/departements/29/'));
    await page.getByRole('link', { name: 'Imprimer le livret' }).click();
    await page.waitForURL(at(BOOKLET));
    await page.goto(at('/communes/29019-brest/'));
    await page.getByRole('link', { name: 'Brest Métropole' }).click();
    await page.waitForURL(at('/intercommunalites/242900314-brest-metropole/'));
    expect(await page.locator('.block').count()).toBeGreaterThan(3);
  });
});

test('the list of a commune prints as its own booklet: name, number, hours, address', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/communes/29019-brest/'), { waitUntil: 'networkidle' });
    expect(await page.locator('#imprimer').isVisible()).toBe(true);
    expect(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const goeland = page.locator('.result', { hasText: 'Goéland' });
    for (const text of ['02 61 91 00 01', 'Aide : Le mardi', '12 rue des Exemples'])
      expect(((await goeland.innerText()) as string).replaceAll('\u00a0', ' ')).toContain(text);
    expect(await page.locator('#imprimer').isVisible()).toBe(false);
  });
});
