import { expect, test } from 'vitest';
import { openBook } from '../src/publish/epub/reader.testing.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration } from './support/kinds.ts';
import { countPages } from './support/pdf.ts';

useBrowser();

const { id, value } = demonstration().guides.find(({ value: { conseils } }) => conseils)!;

test('a guide is carried away as a book, of the weight that its page says', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(`/guides/${id}/`));
    const link = page.getByRole('link', { name: 'Lire sur liseuse' });
    const answer = await page.request.get(await link.evaluate((a) => (a as HTMLAnchorElement).href));
    expect(answer.headers()['content-type']).toBe('application/epub+zip');
    const bytes = await answer.body();
    expect(await link.innerText()).toContain(`${Math.ceil(bytes.length / 1000)}\u00a0ko`);
    const { problems, files } = openBook(bytes);
    expect(problems).toEqual([]);
    expect(files['EPUB/guide.xhtml']).toContain(value.conseils![0]!.conseil);
  });
});

test('on paper a guide is a document: no navigation, its address, the date of the data, few pages', async () => {
  await withPage({ colorScheme: 'dark' }, async (page) => {
    await page.goto(at(`/guides/${id}/`), { waitUntil: 'networkidle' });
    expect(await page.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, button:visible').count()).toBe(0);
    const foot = await page.locator('footer').innerText();
    expect(foot).toContain(`/guides/${id}/`);
    expect(foot).toMatch(/Données du \d/);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(5);
  });
});
