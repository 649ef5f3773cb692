import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { askFor, waysThatFail } from './support/find.ts';
import { demonstration } from './support/kinds.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 } };

const ask = (page: Page, place: string): Promise<void> => askFor(page, at('/'), place);

/** The distances of the results, in kilometres, in their order. */
async function distances(page: Page): Promise<number[]> {
  await page.locator('#liste li').first().waitFor();
  const texts = await page.locator('#liste > li').allInnerTexts();
  return texts.flatMap((text) => {
    const [, number, unit] = /(\d+(?:,\d+)?)\s(km|m)\b/.exec(text) ?? [];
    return number ? [Number(number.replace(',', '.')) / (unit === 'm' ? 1000 : 1)] : [];
  });
}

describe('a commune or postcode typed on the home page', () => {
  test.each([
    ['Brest', 'Brest'],
    ['brest', 'Brest'],
    ['29200', 'Brest'],
    ['clermont ferrand', 'Clermont-Ferrand'],
    ['CLERMONT-FERRAND', 'Clermont-Ferrand'],
    ['Roubaix', 'Roubaix'],
  ])('%s leads to the lieux around, the nearest first', async (typed, commune) => {
    await withPage(PHONE, async (page) => {
      await ask(page, typed);
      await page.waitForURL('**/chercher/#*');
      const found = await distances(page);
      expect(found.length).toBeGreaterThan(1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(await page.locator('#liste > li').first().innerText()).toContain(commune);
    });
  });

  test('that several communes bear asks which one', async () => {
    await withPage(PHONE, async (page) => {
      await ask(page, 'Saint-Denis');
      const options = page.getByRole('option');
      await options.nth(1).waitFor();
      expect(page.url()).toBe(at('/'));
      const texts = await options.allInnerTexts();
      expect(texts.length).toBeGreaterThan(1);
      expect(new Set(texts).size).toBe(texts.length);
      expect(await page.getByRole('status').innerText()).toMatch(/communes correspondent/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/chercher/#*');
    });
  });

  test('that serves many communes offers every one of them', async () => {
    await withPage(PHONE, async (page) => {
      await ask(page, '51300');
      await page
        .getByRole('status')
        .getByText(/^4\d communes correspondent/)
        .waitFor();
      expect(await page.getByRole('option').count()).toBeGreaterThan(40);
      await page.getByRole('option', { name: 'Saint-Lumier-en-Champagne' }).click();
      await page.waitForURL('**/chercher/#lieu=51496*');
    });
  });

  test('that nobody knows gets a sentence and a way out', async () => {
    await withPage(PHONE, async (page) => {
      await ask(page, 'Trifouillis');
      const status = page.getByRole('status');
      await status.getByText('Aucune commune trouvée').waitFor();
      await status.getByRole('link', { name: 'choisissez votre département' }).click();
      await page.waitForURL(at('/departements/'));
    });
  });

  test('that is no commune’s name is looked for among the lieux', async () => {
    await withPage(PHONE, async (page) => {
      await ask(page, 'Potier distrait');
      await page.getByRole('option', { name: /^Chercher «\sPotier distrait\s» parmi les lieux$/ }).click();
      await page.waitForURL('**/chercher/#texte=*');
      await page.locator('#liste > li').first().waitFor();
      expect(await page.locator('#liste > li').first().innerText()).toContain('Maison du Potier distrait');
    });
  });

  test('that only begins like a commune’s name asks before leaving for it', async () => {
    await withPage(PHONE, async (page) => {
      await ask(page, 'Quimperl');
      await page.getByRole('status').getByText('est-ce la vôtre').waitFor();
      expect(page.url()).toBe(at('/'));
      expect(await page.getByRole('option').allInnerTexts()).toEqual([
        'Quimperlé (29300)',
        expect.stringContaining('parmi les lieux'),
      ]);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('option', { name: 'Quimperlé' }).click();
      await page.waitForURL('**/chercher/#lieu=29233*');
    });
  });

  test('never reaches the server: it stands in the fragment', async () => {
    await withPage(PHONE, async (page) => {
      const urls: string[] = [];
      page.on('request', (request) => urls.push(decodeURI(request.url())));
      await ask(page, 'Brest');
      await distances(page);
      expect(
        urls.filter((url) => /29019|[?&=]|position/i.test(new URL(url).pathname + new URL(url).search)),
      ).toEqual([]);
    });
  });
});

test.each(['/', '/chercher/#besoin=demarche'])(
  'letters typed before the script is there get their suggestions: %s',
  async (path) => {
    await withPage(PHONE, async (page) => {
      const { promise: typed, resolve: goOn } = Promise.withResolvers<void>();
      await page.route(/\/_astro\/place-field\./, async (route) => {
        await typed;
        await route.continue();
      });
      await page.goto(at(path), { waitUntil: 'commit' });
      await page.getByLabel('Votre commune ou code postal').pressSequentially('63190');
      expect(await page.getByRole('option').count()).toBe(0);
      goOn();
      await page.getByRole('option', { name: 'Lezoux' }).waitFor();
    });
  },
);

test('without JavaScript the question leads to the list of départements', async () => {
  await withPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await ask(page, 'Brest');
    await page.waitForURL(/\/departements\/\??$/);
    expect(await page.getByRole('link', { name: 'Finistère' }).count()).toBeGreaterThan(0);
  });
});

test('the position is asked only when “Près de moi” is pressed', async () => {
  const options = {
    ...PHONE,
    geolocation: { latitude: 48.39, longitude: -4.486 },
    permissions: ['geolocation'],
  };
  await withPage(options, async (page) => {
    await page.addInitScript(() => {
      const scope = globalThis as { asked?: number };
      scope.asked = 0;
      const { geolocation } = navigator;
      const real = geolocation.getCurrentPosition.bind(geolocation);
      geolocation.getCurrentPosition = (...args) => {
        scope.asked! += 1;
        real(...args);
      };
    });
    await page.goto(at('/'), { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (globalThis as { asked?: number }).asked)).toBe(0);
    await page.getByRole('button', { name: 'Près de moi' }).click();
    await page.waitForURL('**/chercher/#*');
    const found = await distances(page);
    expect(found[0]).toBeLessThan(10);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });
});

test('a need chosen on the home page keeps only the lieux that answer it', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(at('/'));
    await page.getByRole('link', { name: 'Me protéger des arnaques' }).click();
    await page.waitForURL('**/chercher/#*besoin=*');
    await page.getByLabel('Votre commune ou code postal').fill('29200');
    await page.getByRole('button', { name: 'Trouver un lieu' }).click();
    await page.locator('#liste > li').first().waitFor();
    const links = await page
      .locator('#liste > li a[href*="/lieux/"]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const byPath = new Map(demonstration().lieux.map(({ id, value }) => [`/lieux/${id}/`, value]));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      const lieu = byPath.get(link);
      const services = [
        ...(lieu?.services ?? []),
        ...(lieu?.accueils ?? []).flatMap((accueil) => accueil.services ?? []),
      ];
      expect(services, link).toContain('Utilisation sécurisée du numérique');
    }
  });
});

describe('any lieu that is open', () => {
  const { lieux } = demonstration();
  const open = lieux.filter(({ value }) => !value.fermeture);
  const sample = open.filter((_, index) => index % 9 === 4);

  test.each(sample.map(({ id, value }) => ({ id, value })))(
    '$id is found by its commune, postcode and name',
    async (lieu) => {
      await withPage({}, async (page) => {
        expect(await waysThatFail(page, at('/'), lieu)).toEqual([]);
      });
    },
  );
});
