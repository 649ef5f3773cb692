import { expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration, pageKinds } from './support/kinds.ts';
import { countPages } from './support/pdf.ts';

useBrowser();

const lieu = pageKinds().find(({ kind }) => kind === 'lieu complet')!;

test('on paper a lieu has no navigation and no button, in black on white, with its address and the date of the data', async () => {
  await withPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async (page) => {
    await page.goto(at(lieu.path), { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect(await page.locator('button:visible').count()).toBe(0);
    const foot = await page.locator('footer').innerText();
    expect(foot).toContain(lieu.path);
    expect(foot).toMatch(/Données du \d/);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('main') ?? document.body);
      return { color, body: getComputedStyle(document.body).backgroundColor, backgroundColor };
    });
    expect(colours.color).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.body);
    expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

test('every lieu of the demonstration fits on one page of A4', async () => {
  await withPage({}, async (page) => {
    const longer: string[] = [];
    for (const { id } of demonstration().lieux) {
      await page.goto(at(`/lieux/${id}/`));
      if (countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true })) !== 1) longer.push(id);
    }
    expect(longer).toEqual([]);
  });
}, 400_000);

test('on paper a lieu keeps its name, number, hours, address and what one is helped with', async () => {
  const { id } = demonstration().lieux.find(
    ({ value }) => value.contact?.telephone && value.horaires && value.accueils && value.services,
  )!;
  await withPage({}, async (page) => {
    await page.goto(at(`/lieux/${id}/`));
    await page.emulateMedia({ media: 'print' });
    for (const name of ['nom', 'horaires', 'adresse', 'services', 'accueils'])
      expect(await page.locator(`[data-fiche=${name}]`).first().isVisible(), name).toBe(true);
    expect(await page.locator('.actions .main').isVisible()).toBe(true);
  });
});
