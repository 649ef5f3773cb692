import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 } };
const WIDE = { viewport: { width: 1280, height: 900 } };
const BREST = '/chercher/#lieu=29019-brest';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the page and waits until it has said how many results there are. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('#note-resultats').filter({ hasText: /\S/ }).waitFor();
}

/** Does something that changes the address, and waits for the answer to it. */
async function changing(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}

async function openChoices(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Plus de choix/ }).click();
}

/** Shows the options of a group, whatever the group's state. */
async function openGroup(page: Page, legend: string): Promise<Locator> {
  const group = page.locator('details.group').filter({ hasText: legend });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group;
}

const names = (page: Page): Promise<string[]> => page.locator('#liste h3 a').allInnerTexts();

/** The number of results that the page tells. */
async function total(page: Page): Promise<number> {
  const note = await page.locator('#note-resultats').innerText();
  const distances = /\d+\skm/g;
  return (note.replace(distances, '').match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
}

/** What each option of a group says that it would leave. */
async function tallies(group: Locator): Promise<Record<string, number>> {
  const options = await group.locator('label.choice:has(.tally)').all();
  const pairs = options.map(async (option) => [
    await option.locator('input').getAttribute('value'),
    Number(await option.locator('.tally').innerText()),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement as HTMLInputElement).value);

describe('filters', () => {
  test('a need, then free of charge: only such results, nearest first, all said in the address', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      await page.locator('#besoins summary').click();
      await changing(page, () => page.getByLabel('Faire une démarche').check());
      await page.getByRole('button', { name: /^Voir \d+ résultats/ }).click();
      expect(await focused(page)).toBe('titre-resultats');
      await changing(page, () => page.getByRole('button', { name: 'Gratuit', exact: true }).click());
      expect(page.url()).toContain('besoin=demarche&prix=gratuit');
      const cards = await page.locator('#liste > li').allInnerTexts();
      expect(cards.length).toBeGreaterThan(2);
      for (const card of cards) expect(card).toMatch(/Gratuit(?! sous)/);
    });
  });

  test('each option says how many results it leaves, and leaves as many', async () => {
    await withPage(WIDE, async (page) => {
      await open(page, BREST);
      await openChoices(page);
      const kinds = await openGroup(page, 'Façon d’aider');
      const before = await tallies(kinds);
      expect(Object.values(before).some((number) => number >= 5)).toBe(true);
      for (const [value, number] of Object.entries(before)) {
        if (number < 5) continue;
        await changing(page, () => kinds.locator(`input[value="${value}"]`).check());
        expect(await total(page), value).toBe(number);
        await changing(page, () => kinds.locator(`input[value="${value}"]`).uncheck());
      }
    });
  });

  test('the numbers follow the other filters', async () => {
    await withPage(WIDE, async (page) => {
      await open(page, BREST);
      await openChoices(page);
      const kinds = await openGroup(page, 'Type de lieu');
      const before = await tallies(kinds);
      await changing(page, () => page.getByRole('button', { name: 'Sans rendez-vous' }).click());
      const after = await tallies(kinds);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [value, number] of Object.entries(after)) expect(number).toBeLessThanOrEqual(before[value]!);
      expect(after).not.toEqual(before);
    });
  });

  test('a day and an hour are chosen, said, and taken away by their chip', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      await openChoices(page);
      await openGroup(page, 'Quand');
      await changing(page, () => page.getByLabel('Un jour et une heure').check());
      const day = page.getByLabel('Quel jour');
      const chosen = await day.locator('option').nth(3).getAttribute('value');
      await changing(page, () => day.selectOption(chosen));
      await changing(page, () => page.getByLabel('À quelle heure').fill('10:30'));
      expect(page.url()).toContain(`quand=${chosen}-10h30`);
      const chip = page.getByRole('button', { name: /^Retirer ce choix.* à 10\sh\s30/ });
      await changing(page, () => chip.click());
      expect(page.url()).not.toContain('quand=');
      expect(await page.getByLabel('Quel jour').isVisible()).toBe(false);
    });
  });

  test('“Tout effacer” takes every choice away and keeps the place', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, `${BREST}&prix=gratuit&besoin=demarche,apprendre`);
      await changing(page, () => page.getByRole('button', { name: 'Tout effacer' }).click());
      expect(new URL(page.url()).hash).toBe('#lieu=29019-brest');
      expect(await page.locator('#filtres input:checked:not([value=""])').count()).toBe(0);
    });
  });
});

describe('the address', () => {
  test('shows the same results to whoever receives it', async () => {
    const hash = `${BREST}&besoin=apprendre&ou=passe`;
    const seen = await withPage(PHONE, async (page) => {
      await open(page, BREST);
      await page.locator('#besoins summary').click();
      await changing(page, () => page.getByLabel('Apprendre à utiliser').check());
      await changing(page, () => page.getByRole('button', { name: 'Passe près de chez vous' }).click());
      expect(page.url()).toBe(at(hash));
      return names(page);
    });
    expect(seen.length).toBeGreaterThan(0);
    await withPage(WIDE, async (page) => {
      await open(page, hash);
      expect(await names(page)).toEqual(seen);
    });
  });

  test('follows back and forward, filters and list alike', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      const all = await names(page);
      const free = page.getByRole('button', { name: 'Gratuit', exact: true });
      await changing(page, () => free.click());
      const some = await names(page);
      expect(some).not.toEqual(all);
      await changing(page, () => page.goBack());
      await expect.poll(() => names(page)).toEqual(all);
      expect(await free.getAttribute('aria-pressed')).toBe('false');
      await changing(page, () => page.goForward());
      await expect.poll(() => names(page)).toEqual(some);
      expect(await free.getAttribute('aria-pressed')).toBe('true');
    });
  });

  test('that names words folds the questions: the answer is on the first screen, and takes the focus', async () => {
    await withPage(PHONE, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.goto(at('/chercher/'));
      await page.getByRole('searchbox').fill('club');
      await page.keyboard.press('Enter');
      await settled(page);
      await expect.poll(focused).toBe('titre-resultats');
      const { y } = (await page.locator('#titre-resultats').boundingBox())!;
      expect(y).toBeLessThan(PHONE.viewport.height);
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Changer' }).click();
      expect(await focused()).toBe('mots');
    });
  });

  test('that names words and choices, but no place, answers both', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, '/chercher/#texte=clermont');
      const inWords = await names(page);
      await changing(page, () => page.getByRole('button', { name: 'Gratuit', exact: true }).click());
      await expect.poll(async () => (await names(page)).length).toBeLessThan(inWords.length);
      const both = await names(page);
      expect(both.length).toBeGreaterThan(0);
      expect(inWords).toEqual(expect.arrayContaining(both));
    });
  });

  test('that makes no sense filters nothing', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      const all = await names(page);
      await open(page, `${BREST}&prix=cher&quand=jamais&parle=xx&label=inconnu&zone=1,2&besoin=`);
      await page.reload();
      await settled(page);
      expect(await names(page)).toEqual(all);
      expect(await page.locator('#choisis').isVisible()).toBe(false);
    });
  });

  test('more results keep their place on the way back from a lieu', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      const first = await page.locator('#liste > li').count();
      await page.getByRole('button', { name: 'Voir plus de lieux' }).click();
      await expect.poll(() => page.locator('#liste > li').count()).toBeGreaterThan(first);
      const more = await names(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(more[first]);
      await page.locator('#liste h3 a').nth(first).click();
      await page.waitForURL('**/lieux/**');
      await page.goBack();
      await expect.poll(() => names(page)).toEqual(more);
    });
  });
});

describe('without any result', () => {
  test('the page says which filter is in the way, and taking it away leads to results', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, `${BREST}&prix=gratuit`);
      await openChoices(page);
      const option = page.locator('#plus-de-choix label.choice.none:has(input[type=checkbox])').first();
      await page.evaluate(() => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
      });
      const label = (await option.locator('.choice-label').textContent())!;
      await changing(page, () => option.locator('input').check());
      expect(await page.locator('#note-resultats').innerText()).toBe('Aucun résultat avec ces choix.');
      const exit = page.locator('.way-out li').filter({ hasText: label }).first();
      expect(await exit.locator('a').getAttribute('href')).toMatch(/^\/lieux\//);
      await changing(page, () => exit.getByRole('button', { name: /^Retirer/ }).click());
      expect(await page.locator('#liste > li').count()).toBeGreaterThan(0);
      expect(await focused(page)).toBe('titre-resultats');
    });
  });

  test('the lists of the nearest départements and a phone number are there', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, `${BREST}&prix=gratuit&rdv=sans&parle=uk&acces=boucle&equipement=filtrage`);
      expect(await page.locator('#liste > li').count()).toBe(0);
      await page.locator('#issue a[href^="tel:"]').waitFor();
      expect(await page.locator('#issue a[href^="/departements/"]').first().textContent()).toBe('Finistère');
      await changing(page, () => page.getByRole('button', { name: 'Retirer tous les choix' }).click());
      expect(await page.locator('#liste > li').count()).toBeGreaterThan(0);
    });
  });
});

describe('the keyboard', () => {
  test('keeps its place in the filters while the list changes, and Escape closes them', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      const more = page.getByRole('button', { name: /^Plus de choix/ });
      await more.focus();
      await page.keyboard.press('Enter');
      await (await openGroup(page, 'Façon d’aider')).locator('input').first().focus();
      await changing(page, () => page.keyboard.press('Space'));
      expect(await focused(page)).toBe('tete-a-tete');
      await page.keyboard.press('Escape');
      expect(await page.locator('#plus-de-choix').isVisible()).toBe(false);
      expect(await focused(page)).toBe('plus');
    });
  });

  test('goes on among the chips when one of them is taken away', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, `${BREST}&besoin=demarche,apprendre`);
      const chips = page.locator('#choisis button');
      const second = await chips.nth(1).textContent();
      await chips.first().focus();
      await changing(page, () => page.keyboard.press('Enter'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    });
  });
});

describe('the map', () => {
  const showMap = (page: Page) => page.getByRole('button', { name: 'Carte', exact: true }).click();
  const searchHere = (page: Page) => page.getByRole('button', { name: 'Chercher dans cette zone' });

  /** Moves the map as its keys do, until the button to search there is offered. */
  async function zoomIn(page: Page, times: number): Promise<void> {
    await page.locator('#plan canvas').focus();
    for (let time = 0; time < times; time += 1) {
      // The button of the move before is no sign that this one has ended.
      await page.evaluate(() => document.getElementById('chercher-ici')!.toggleAttribute('hidden', true));
      await page.keyboard.press('+');
      await searchHere(page).waitFor();
    }
  }

  test('searches where it was moved, with the numbers of the list, and leads back around the place', async () => {
    await withPage(WIDE, async (page) => {
      await open(page, BREST);
      const all = await names(page);
      await showMap(page);
      await page.locator('#plan canvas').waitFor();
      await zoomIn(page, 2);
      await changing(page, () => searchHere(page).click());
      expect(page.url()).toMatch(/zone=[\d.,-]+/);
      expect(await page.locator('#note-resultats').textContent()).toMatch(/dans cette zone\.$/);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
      const some = await names(page);
      expect(some.length).toBeLessThan(all.length);
      await changing(page, () => page.getByRole('button', { name: /Cette partie de la carte$/ }).click());
      expect(await names(page)).toEqual(all);
    });
  });

  test('of everything shows départements first, loads points when one comes near, and leads to a list', async () => {
    await withPage(WIDE, async (page) => {
      const paths: string[] = [];
      page.on('request', (request) => paths.push(new URL(request.url()).pathname));
      await page.goto(at('/chercher/'));
      await page.getByRole('button', { name: 'Voir tous les lieux sur la carte' }).click();
      await page.locator('#plan canvas').waitFor();
      expect(page.url()).toBe(at('/chercher/#vue=carte'));
      const data = () => paths.filter((path) => path.startsWith('/recherche/'));
      expect(data()).toEqual(['/recherche/index.json']);
      await zoomIn(page, 3);
      await expect.poll(data).toContain('/recherche/points.bin');
      await changing(page, () => searchHere(page).click());
      expect(page.url()).toContain('zone=');
    });
  });

  test('and the list take turns on a phone', async () => {
    await withPage(PHONE, async (page) => {
      await open(page, BREST);
      await changing(page, () => showMap(page));
      await page.locator('#plan canvas').waitFor();
      expect(await page.locator('#liste').isVisible()).toBe(false);
      await changing(page, () => page.getByRole('button', { name: 'Liste', exact: true }).click());
      expect(await page.locator('#liste').isVisible()).toBe(true);
      expect(await page.locator('#plan').isVisible()).toBe(false);
    });
  });
});

/** States of the page, each reached from the search around Brest. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'the list': () => Promise.resolve(),
  'needs open': (page) => page.locator('#besoins summary').click(),
  'every filter open': async (page) => {
    await openChoices(page);
    await page.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
    });
    await changing(page, () => page.getByLabel('Un jour et une heure').check());
  },
  'no result': async (page) => {
    await page.goto(at(`${BREST}&prix=gratuit&rdv=sans&parle=uk&acces=boucle&equipement=filtrage`));
    await page.locator('.way-out').waitFor();
  },
  'the map': async (page) => {
    await changing(page, () => page.getByRole('button', { name: 'Carte', exact: true }).click());
    await page.locator('#plan canvas').waitFor();
  },
};

describe.each(Object.entries(STATES))('%s', (_, reach) => {
  test.each([
    ['on a phone', PHONE],
    ['on a desk', WIDE],
    ['in the dark', { ...PHONE, colorScheme: 'dark' as const }],
  ])('leaves axe nothing to say %s', async (__, options) => {
    await withPage(options, async (page) => {
      await open(page, BREST);
      await reach(page);
      const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run(document)`);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    });
  });

  test('needs no scrolling sideways at 320 px with letters twice as large', async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await open(page, BREST);
      await reach(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

test('without JavaScript the page leads to the lists by département', async () => {
  await withPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(at('/chercher/'));
    expect(await page.locator('#filtres').isVisible()).toBe(false);
    await page.getByRole('link', { name: /^Finistère/ }).click();
    await page.waitForURL(at('/departements/29/'));
  });
});

test('nothing of the map is asked for before the visitor asks for it', async () => {
  await withPage(WIDE, async (page) => {
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await open(page, `${BREST}&besoin=demarche`);
    expect(paths.filter((path) => /maplibre|\/carte\/|points\.bin/.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Carte', exact: true }).click();
    await page.locator('#plan canvas').waitFor();
    expect(paths.filter((path) => /maplibre/.test(path)).length).toBeGreaterThan(0);
  });
});
