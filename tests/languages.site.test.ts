import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../src/build/verify.ts';
import { projectRoot } from '../src/data/env.ts';
import { makeCatalogue } from '../src/messages/catalogue.ts';
import { type Language, languages } from '../src/messages/message.ts';
import { normal } from '../src/messages/normal.ts';
import { makeTranslator } from '../src/messages/translator.ts';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration, pageKinds } from './support/kinds.ts';
import { pageTexts } from './support/page-texts.ts';
import { countPages } from './support/pdf.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 } };
const catalogue = makeCatalogue();
const { lieux } = demonstration();
const listed = lieux.filter(({ id, value }) => id.startsWith('29/') && !value.fermeture).map(({ id }) => id);
const host = lieux.find(({ value }) => value.accueils?.some(({ lieu }) => lieu !== undefined))!;
const hosting = host.value.accueils!.find(({ lieu }) => lieu)!.lieu!;

interface Kind {
  kind: string;
  path: string;
  fragment?: string;
  ready?: string;
}

/** Pages that exist in every language, with the fragment that fills them and what says that they are filled. */
const PAGES: Kind[] = [
  { kind: 'home', path: '/' },
  { kind: 'the finder before a question', path: '/chercher/' },
  { kind: 'results', path: '/chercher/', fragment: 'lieu=29019-brest', ready: '#liste > li' },
  {
    kind: 'results of a hard question',
    path: '/chercher/',
    fragment: 'lieu=63113-clermont-ferrand&besoin=demarche,apprendre&quand=samedi&prix=gratuit&rdv=sans',
    ready: '#titre-resultats:not(:empty)',
  },
  {
    kind: 'no result',
    path: '/chercher/',
    fragment: 'lieu=29019-brest&parle=wo&niveau=debute',
    ready: '#issue button',
  },
  { kind: 'a lieu that hosts', path: `/lieux/${hosting}/` },
  // A lieu that says much, one that says it is closed, one that moves; the others say less of the same.
  ...pageKinds().filter(({ kind }) =>
    ['lieu complet', 'lieu fermé pour un temps', 'lieu itinérant'].includes(kind),
  ),
  { kind: 'orienting', path: '/orienter/', ready: '#lieux-choisis > li' },
];

/** Words that keep their letters in Arabic: names of programmes, of offices, of formats. */
const keptInArabic = new Set(catalogue.messages.ar.flatMap((message) => wordsOf(JSON.stringify(message))));
const names = new Set(lieux.map(({ value }) => value.nom));
const written = normal(
  [...listFiles(join(projectRoot, 'data'))]
    .map(([path]) => readFileSync(join(projectRoot, 'data', path), 'utf8'))
    .join(' '),
);

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** Opens a page in a language, with a list, and waits until it is filled. */
async function open(page: Page, language: string, { path, fragment = '', ready }: Kind): Promise<void> {
  await page.addInitScript(
    (ids) => sessionStorage.setItem('ma-liste', ids),
    JSON.stringify(listed.slice(0, 4)),
  );
  const parts = [fragment, language === 'fr' ? '' : `langue=${language}`].filter(Boolean);
  await page.goto(at(path) + (parts.length ? `#${parts.join('&')}` : ''));
  await page.locator(`html[lang=${language}]`).waitFor();
  if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** Chooses a language in the header. */
async function choose(page: Page, language: string): Promise<void> {
  await page.locator('#langues summary').click();
  await page.locator(`#langues a[data-langue=${language}]`).click();
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** Texts of the page that the language left as they were in French. */
function leftInFrench(french: readonly string[], shown: readonly string[], language: Language): string[] {
  const say = makeTranslator(catalogue, language);
  const before = new Set(french.map(normal).filter((text) => !names.has(text)));
  return [...new Set(shown.map(normal))].filter(
    (text) => before.has(text) && normal(say(text) ?? '') !== text,
  );
}

/** French in an Arabic page that nobody wrote, or that is not set apart. */
function strayFrench(texts: readonly string[]): string[] {
  const apart = texts.flatMap((text) =>
    [...text.matchAll(/\u2068(.*?)\u2069/g)].map(([, inside]) => inside!),
  );
  const ours = texts.filter((text) => !names.has(text)).map((text) => text.replace(/\u2068.*?\u2069/g, ''));
  const isTyped = (text: string): boolean =>
    written.includes(normal(text)) || /^(?:Licence Ouverte|CC BY|Brest|Clermont)/.test(text);
  return [
    ...ours.filter((text) => wordsOf(text).some((word) => !keptInArabic.has(word))),
    ...apart.filter((text) => !text.split(', ').every(isTyped)),
  ];
}

test.each(PAGES)('$kind: told whole in every language, without fault nor overflow', async (kind) => {
  await withPage(PHONE, async (page) => {
    const troubles = await watchPage(page, new URL(at('/')).origin);
    await open(page, 'fr', kind);
    const french = await pageTexts(page);
    expect(french.length).toBeGreaterThan(20);
    for (const language of languages) {
      await choose(page, language);
      const shown = await pageTexts(page);
      expect(leftInFrench(french, shown, language), language).toEqual([]);
      if (language === 'ar') expect(strayFrench(shown)).toEqual([]);
      expect(await violations(page), language).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await choose(page, 'fr');
    expect(await pageTexts(page)).toEqual(french);
    expect(troubles).toEqual(NO_TROUBLE);
  });
});

test.each(languages)('%s: nothing overflows at 320 px, a sheet holds on one page', async (language) => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    for (const kind of [PAGES[0]!, PAGES[2]!, PAGES[5]!, PAGES.at(-1)!]) {
      await open(page, language, kind);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), kind.kind).toBe(
        false,
      );
    }
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const sheets = await page.locator('.sheet-page').count();
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
  });
});

test('a switch keeps the page and the rest of the fragment, and French gives back what stood there', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(`${at('/chercher/')}#lieu=29019-brest&prix=gratuit`);
    await page.locator('#liste > li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const before = await pageTexts(page);
    const entries = await page.evaluate(() => history.length);
    for (const language of ['ar', 'uk', 'es']) {
      await choose(page, language);
      expect(new URL(page.url()).hash).toBe(`#lieu=29019-brest&prix=gratuit&langue=${language}`);
      expect(await page.locator('#langues [aria-current]').getAttribute('lang')).toBe(language);
    }
    await choose(page, 'fr');
    expect(new URL(page.url()).hash).toBe('#lieu=29019-brest&prix=gratuit');
    expect(await pageTexts(page)).toEqual(before);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.locator('html').getAttribute('dir')).toBeNull();
  });
});

test('what changes later is translated as it comes', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(`${at(`/lieux/${listed[1]}/`)}#langue=en`);
    await page.getByRole('button', { name: /^Add to my list/ }).click();
    await page.getByRole('button', { name: /^Remove from my list/ }).waitFor();
    await page.getByRole('link', { name: 'See my list: 1 place' }).click();
    await page.waitForURL('**/orienter/#langue=en');
    await page.getByRole('heading', { name: 'My list: 1 place' }).waitFor();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('Removed from the list').waitFor();
  });
});

test('the language follows the visitor from page to page, by link, form and search', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(`${at('/')}#langue=uk`);
    await page.getByLabel('Ваш населений пункт або поштовий індекс').fill('29200');
    await page.getByRole('button', { name: 'Знайти місце' }).click();
    await page.waitForURL('**/chercher/#*langue=uk');
    await page.locator('#liste > li h3 a').first().click();
    await page.waitForURL('**/lieux/29/**#langue=uk');
    await page.locator('html[lang=uk]').waitFor();
    await page.getByRole('link', { name: 'Головна' }).first().click();
    await page.waitForURL(`${at('/')}#langue=uk`);
    await page.locator('html[lang=uk]').waitFor();
  });
});

test('a link to a part of a page leads there in any language', async () => {
  const bus = lieux.find(({ value }) => value.accueils?.some(({ genre }) => genre === 'arret-itinerant'))!;
  const anchor = `accueil-${bus.value.accueils!.at(-1)!.id}`;
  await withPage(PHONE, async (page) => {
    await page.goto(`${at(`/lieux/${bus.id}/`)}#${anchor}&langue=ar`);
    await page.locator('html[lang=ar]').waitFor();
    await page.waitForFunction((id) => {
      const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }, anchor);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    expect(new URL(page.url()).hash).toBe(`#${anchor}&langue=ar`);
  });
});

describe('the language stays with the visitor', () => {
  /** What a visit asks for, and what it leaves behind. */
  async function visit(language: string): Promise<{ asked: string[]; kept: unknown }> {
    return withPage(PHONE, async (page) => {
      const asked: string[] = [];
      page.on('request', (request: Request) =>
        asked.push(`${request.url()} ${request.headers().referer ?? ''}`),
      );
      for (const kind of [PAGES[0]!, PAGES[2]!, PAGES[5]!]) await open(page, language, kind);
      const stored = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      );
      return {
        asked: [...new Set(asked)].sort(),
        kept: stored + JSON.stringify(await page.context().cookies()),
      };
    });
  }

  test('no request tells it and nothing stores it: every language asks for the same', async () => {
    const [first, ...others] = await Promise.all(languages.map((language: Language) => visit(language)));
    for (const other of others) expect(other).toEqual(first);
    expect(first!.asked.filter((url) => url.includes('langue='))).toEqual([]);
  });

  test('French loads neither the engine nor the messages', async () => {
    const { asked } = await visit('fr');
    expect(asked.filter((url) => /\/langues\/|engine/.test(url))).toEqual([]);
    expect((await visit('en')).asked.filter((url) => /\/langues\/messages\.json/.test(url))).toHaveLength(1);
  });
});

test('a page that exists only in French says so in the visitor’s language, and leads to the finder', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(`${at('/a-propos/')}#langue=ar`);
    const note = page.locator('#en-francais');
    await note.waitFor();
    expect(await note.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('h1').innerText()).toBe('À propos');
    expect(await violations(page)).toEqual([]);
    await note.getByRole('link').click();
    await page.waitForURL('**/chercher/#langue=ar');
    await page.locator('html[lang=ar]').waitFor();
  });
});

test('without JavaScript there is no switch that would do nothing', async () => {
  await withPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(at('/'));
    expect(await page.locator('#langues').isVisible()).toBe(false);
  });
});

test('the messages weigh little', () => {
  const file = readFileSync(join(inject('folder'), 'langues/messages.json'));
  expect(file.length).toBeGreaterThan(50_000);
  expect(file.length).toBeLessThan(200_000);
});
