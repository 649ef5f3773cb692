import { expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { pageKinds } from './support/kinds.ts';

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
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.length).toBeGreaterThan(1000);
  });
});
