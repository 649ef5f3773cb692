import type { Page } from 'playwright-core';
import { type Frame, frameOf } from './camera.ts';
import { faultyCheck } from './faulty-check.ts';
import { change, editor, issueForm, pencil, sketchPage, terminal } from './sketches.ts';

/** A picture of CONTRIBUTING.md. */
export interface Shot {
  /** Its file, without folder or ending. */
  name: string;
  /** CSS pixels; a phone's unless said. */
  width?: number;
  /** Leads the page there. @returns what to show of it */
  take(page: Page, address: (path: string) => string): Promise<Frame>;
}

const LIEU = '29/brest-mediatheque-du-goeland-bleu';
const FILE = `data/lieux/${LIEU}.yaml`;
/** A phone shows no more at once. */
const TALLEST = 700;

const openHours = async (page: Page, address: (path: string) => string): Promise<void> => {
  await page.goto(address(`/proposer/#corriger=${LIEU}`));
  await page
    .locator('#demarche')
    .getByRole('button', { name: /Horaires d’ouverture$/ })
    .click();
  await page
    .locator('#demarche')
    .getByRole('heading', { level: 1, name: /Quand le lieu est-il ouvert/ })
    .waitFor();
};

/** The doors in the order of the document, from the easiest to the most technical. */
export const shots: readonly Shot[] = [
  {
    name: 'page-du-lieu',
    async take(page, address) {
      await page.goto(address(`/lieux/${LIEU}/`));
      return frameOf(page, page.locator('.trust'), 405);
    },
  },
  {
    name: 'bulletin',
    width: 760,
    async take(page, address) {
      await page.goto(address('/proposer/bulletin/'));
      return frameOf(page, page.locator('.slip'), 760);
    },
  },
  {
    name: 'portes',
    async take(page, address) {
      await page.goto(address('/proposer/'));
      return frameOf(page, page.locator('#portes'), TALLEST);
    },
  },
  {
    name: 'horaires',
    async take(page, address) {
      await openHours(page, address);
      return frameOf(page, page.locator('#demarche'), TALLEST);
    },
  },
  {
    name: 'envoyer',
    async take(page, address) {
      await openHours(page, address);
      const stage = page.locator('#demarche');
      await stage.getByLabel('Dimanche, de', { exact: true }).fill('10h30');
      await stage.getByLabel('Dimanche, à', { exact: true }).fill('12');
      await stage.locator('button[type=submit]').click();
      await stage.getByRole('button', { name: 'Continuer vers l’envoi' }).click();
      await stage.getByRole('heading', { level: 1, name: 'Envoyer votre proposition' }).waitFor();
      return frameOf(page, stage, TALLEST);
    },
  },
  { name: 'formulaire-de-la-forge', width: 640, take: (page) => draw(page, issueForm()) },
  { name: 'crayon', width: 640, take: (page) => draw(page, pencil(FILE)) },
  {
    name: 'modification',
    width: 640,
    take: (page) => draw(page, change(FILE, 'Tu 10:00-12:00', 'Tu 10:00-11:30')),
  },
  {
    name: 'editeur-des-fiches',
    async take(page, address) {
      await page.goto(address('/admin/'));
      return frameOf(page, page.locator('.propose'), TALLEST);
    },
  },
  { name: 'editeur', width: 640, take: (page) => draw(page, editor(FILE)) },
  {
    name: 'verification',
    width: 760,
    take: (page) => draw(page, terminal(`npm run check -- ${FILE}`, faultyCheck(LIEU))),
  },
];

async function draw(page: Page, drawing: string): Promise<Frame> {
  await page.setContent(sketchPage(drawing));
  await page.evaluate(() => document.fonts.ready);
  return frameOf(page, page.locator('main'), TALLEST);
}
