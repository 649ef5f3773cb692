import { countPages } from '../pdf.ts';
import type { Visitor } from '../visitor.ts';
import type { Task } from './task.ts';

/** From the home page to the list of the Finistère. One action. */
const openFinistere = ({ page, press }: Visitor): Promise<void> =>
  press(page.locator('main').getByRole('link', { name: /^Finistère/ }));

/** What is promised without JavaScript too: to read and to print. */
export const READ: readonly Task[] = [
  {
    name: 'the telephone number of a place of one’s département',
    actions: 2,
    async does(visitor) {
      const { page, press } = visitor;
      await openFinistere(visitor);
      await press(page.getByRole('link', { name: 'Médiathèque du Goéland bleu' }).first());
      await page.getByRole('heading', { level: 1, name: 'Médiathèque du Goéland bleu' }).waitFor();
      await page.locator('a[href^="tel:"]').first().waitFor();
    },
    secrets: [],
  },
  {
    name: 'the places of one’s town',
    actions: 3,
    async does(visitor) {
      const { page, press } = visitor;
      await openFinistere(visitor);
      await press(page.getByRole('link', { name: /Choisir parmi/ }));
      await press(page.getByRole('link', { name: /^Quimper\s*\(/ }));
      await page.getByRole('heading', { level: 1, name: /Quimper/ }).waitFor();
      await page.getByRole('link', { name: 'Clic de la Bernacle' }).first().waitFor();
    },
    secrets: [],
  },
  {
    name: 'the booklet of a département to print for a counter',
    actions: 2,
    async does(visitor) {
      const { page, press } = visitor;
      await openFinistere(visitor);
      await press(page.getByRole('link', { name: 'Imprimer le livret du département' }));
      await page.locator('article.block').nth(20).waitFor();
      await page.emulateMedia({ media: 'print' });
      if ((await page.locator('nav[aria-label]:visible, button:visible').count()) > 0)
        throw new Error('The booklet prints navigation or buttons.');
      const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
      if (pages < 3) throw new Error(`The booklet holds on ${pages} page(s).`);
    },
    secrets: [],
  },
];
