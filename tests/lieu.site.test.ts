import { expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration } from './support/kinds.ts';

useBrowser();

const GOELAND = '/lieux/29/brest-mediatheque-du-goeland-bleu/';
/** Monday 30 November 2026, ten in Paris: the library is closed, help is given the next day. */
const MONDAY = new Date('2026-11-30T09:00:00Z');

test('a page says when help is given, not only whether the building is open', async () => {
  await withPage({ timezoneId: 'America/Cayenne' }, async (page) => {
    await page.clock.setFixedTime(MONDAY);
    await page.goto(at(GOELAND));
    const text = (await page.locator('#etat').innerText()).replaceAll('\u00a0', ' ');
    expect(text).toBe('Lieu fermé · aide numérique demain 10 h – 12 h');
  });
});

test('a prebuilt list says it too, for each of its cards', async () => {
  await withPage({}, async (page) => {
    await page.clock.setFixedTime(MONDAY);
    await page.goto(at('/communes/29019-brest/'));
    const card = page.locator('.result', { hasText: 'Goéland' });
    expect(await card.locator('.pill').innerText()).toContain('aide numérique demain');
    const cards = await page.locator('.result').count();
    expect(await page.locator('.result .pill').count()).toBe(cards);
  });
});

test('dates that are past disappear, and what was recent grows old', async () => {
  const bus = '/lieux/29/concarneau-bus-numerique-la-bigorne/';
  await withPage({}, async (page) => {
    await page.clock.setFixedTime(new Date('2027-01-06T09:00:00Z'));
    await page.goto(at(bus));
    const workshop = page.locator('#accueil-ateliers-scaer');
    const days = workshop.locator('.days li:visible');
    expect((await days.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'mardi 12 janvier 2027',
    ]);
    await page.clock.setFixedTime(new Date('2028-06-01T09:00:00Z'));
    await page.reload();
    expect(await workshop.isVisible()).toBe(false);
    expect(await page.locator('[data-fresh]').innerText()).toContain('Information ancienne');
  });
});

test('the link of the page is copied without what follows it, or shown where it cannot be', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${at(GOELAND)}#horaires`);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Le lien est copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(GOELAND));
  });
});

test('neighbours are linked with their distance, nearest first', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(at(GOELAND));
    const near = page.getByRole('region', { name: 'À proximité' }).getByRole('listitem');
    const km = (await near.allInnerTexts()).map((text) =>
      Number(/([\d,]+)\skm/.exec(text)?.[1]?.replace(',', '.')),
    );
    expect(km).toHaveLength(5);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
  });
});

test('no page of a lieu holds a dead button, and what sends away does so only when pressed', async () => {
  await withPage({}, async (page) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(at('/'))) foreign.push(request.url());
    });
    for (const { id } of demonstration().lieux.slice(0, 12)) {
      await page.goto(at(`/lieux/${id}/`));
      const links = await page
        .locator('main a.button')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.filter((href) => !/^(?:tel:|mailto:|https:|\/)/.test(href))).toEqual([]);
    }
    expect(foreign).toEqual([]);
  });
});

test('a lieu closed for good says so, leads to what replaces it and to its neighbours', async () => {
  const closed = demonstration().lieux.find(({ value }) => value.fermeture?.remplace_par)!;
  await withPage({}, async (page) => {
    await page.goto(at(`/lieux/${closed.id}/`));
    expect(await page.locator('.status').innerText()).toContain('Fermé définitivement');
    expect(await page.getByText('Ajouter à ma liste').count()).toBe(0);
    await page.locator('.notice a').click();
    await page.waitForURL(at(`/lieux/${closed.value.fermeture!.remplace_par}/`));
  });
});
