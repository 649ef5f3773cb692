import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { townHall } from './support/embed.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

const script = () => `<script async src="${at('/integrer/element.js')}"></script>`;
const iframe = (settings: string) =>
  `<iframe id="cadre" title="Lieux" width="600" height="640" src="${at('/integrer/cadre/')}${settings}"></iframe>`;

/** The framed page, once its list is there. */
async function framed(page: Page): Promise<Frame> {
  await page.locator('iframe').waitFor();
  const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
  await frame.locator('.result').first().waitFor();
  return frame;
}

/** Waits until the frame is as high as what it shows. */
function expectItsHeight(page: Page, frame: Frame): Promise<void> {
  return expect
    .poll(
      async () =>
        (await page.locator('iframe').evaluate((element) => element.clientHeight)) -
        (await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))),
      { timeout: 30_000 },
    )
    .toBe(0);
}

describe('inside another site', () => {
  test('the element shows the list, follows its height, asks nobody else, leaves no trace', async () => {
    const host = await townHall(
      `<mediations-en-commun departement="29" theme="sombre"></mediations-en-commun>${script()}`,
    );
    await withPage({ viewport: { width: 700, height: 800 } }, async (page) => {
      const origins = new Set<string>();
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      await page.goto(host);
      const frame = await framed(page);
      await expectItsHeight(page, frame);
      await frame.getByRole('button', { name: 'Voir plus de lieux' }).click();
      await expect.poll(() => frame.locator('.result').count()).toBeGreaterThan(10);
      await expectItsHeight(page, frame);
      expect(await frame.locator('#note').innerText()).toContain('Finistère');
      expect(await frame.locator('footer').innerText()).toMatch(/Source.*données du \d/s);
      expect(origins).toEqual(new Set([new URL(host).origin, new URL(inject('address')).origin]));
      expect(await frame.evaluate(() => document.cookie)).toBe('');
      expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    });
  });

  test('an iframe written by hand follows its list too, even when the script comes late', async () => {
    const host = await townHall(iframe('#departement=63'));
    await withPage({}, async (page) => {
      await page.goto(host);
      const frame = await framed(page);
      expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(640);
      await page.addScriptTag({ url: at('/integrer/element.js') });
      await expectItsHeight(page, frame);
    });
  });

  test('a message that another origin or another frame sends changes nothing', async () => {
    const host = await townHall(`${iframe('#departement=63')}${script()}`);
    await withPage({}, async (page) => {
      await page.goto(host);
      await expectItsHeight(page, await framed(page));
      const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
      const after = await page.evaluate(async () => {
        const done = new Promise((resolve) =>
          addEventListener('message', () => setTimeout(resolve), { once: true }),
        );
        postMessage({ type: 'mediations-en-commun', hauteur: 5000 }, '*');
        await done;
        return document.querySelector('iframe')!.clientHeight;
      });
      expect(after).toBe(before);
    });
  });

  test('a lieu opens in a tab of its own, on the site', async () => {
    const host = await townHall(`${iframe('#departement=29')}${script()}`);
    await withPage({}, async (page) => {
      await page.goto(host);
      const frame = await framed(page);
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.locator('.result a[target=_blank]').first().click(),
      ]);
      await tab.waitForURL(`${inject('address')}lieux/29/**`);
      expect(await tab.evaluate(() => window.opener)).toBeNull();
    });
  });

  test('without JavaScript the frame leads to the lists', async () => {
    const host = await townHall(iframe('#departement=29'));
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(host);
      const link = page.frameLocator('iframe').getByRole('link', { name: /par département/ });
      expect(await link.getAttribute('href')).toBe('/departements/');
    });
  });
});

describe('the framed page', () => {
  test('territory and filters say what is shown', async () => {
    await withPage({}, async (page) => {
      const note = page.locator('#note');
      await page.goto(at('/integrer/cadre/#communes=29019&prix=gratuit'));
      await page.locator('.result').first().waitFor();
      expect(await note.innerText()).toMatch(/résultats\s· Brest\s· Gratuit/);
      const places = await page.locator('.result .where [translate=no]').allInnerTexts();
      expect(places.every((place) => place.includes('Brest'))).toBe(true);
      await page.goto(at('/integrer/cadre/#lieu=29019-brest&distance=5'));
      await page.locator('.where', { hasText: 'km' }).nth(1).waitFor();
      expect(await note.innerText()).toMatch(/Brest\s· À moins de 5\skm/);
    });
  });

  test('a list that nothing answers says so, and keeps its way out', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/integrer/cadre/#communes=75056'));
      await page.getByText('Aucun résultat').waitFor();
      expect(await page.getByRole('link', { name: 'Plus de choix et carte' }).getAttribute('href')).toBe(
        '/chercher/#',
      );
    });
  });

  test('the visitor’s commune sorts the list, and is written nowhere', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/integrer/cadre/#departement=29&champ=oui'));
      await page.locator('.result').first().waitFor();
      const address = page.url();
      await page.getByLabel('Votre commune ou code postal').fill('Quimper');
      await page.getByRole('button', { name: 'Trier par distance' }).click();
      await page.getByText('près de Quimper').waitFor();
      expect(await page.locator('.result .where').first().innerText()).toMatch(/km.*Quimper/s);
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });

  test('where a browser would let it keep something, it keeps nothing', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/integrer/cadre/#departement=29&champ=oui'));
      await page.locator('.result').first().waitFor();
      const traces = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        caches: await caches.keys(),
        databases: await indexedDB.databases(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(traces).toEqual({ cookie: '', local: 0, session: 0, caches: [], databases: [], workers: 0 });
    });
  });

  test.each([
    ['clair', 'dark', 'rgb(251, 248, 242)'],
    ['sombre', 'light', 'rgb(20, 25, 31)'],
  ] as const)('the theme “%s” holds on a device that asks for %s', async (theme, colorScheme, paper) => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto(at(`/integrer/cadre/#departement=29&theme=${theme}&couleur=b5451f`));
      await page.locator('.result').first().waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('the page that composes the code', () => {
  test('choices change the preview and both codes', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const troubles = await watchPage(page, new URL(inject('address')).origin);
      await page.goto(at('/integrer/'));
      await page.getByLabel('Des communes précises').check();
      await page.getByLabel('Commune ou code postal').fill('Quimper');
      await page.getByRole('button', { name: 'Choisir' }).click();
      await expect.poll(() => page.getByLabel('Codes INSEE des communes').inputValue()).toBe('29232');
      await page.getByLabel('Faire une démarche').check();
      await page.getByLabel('Toujours sombre').check();
      const iframeText = await page.getByLabel('Pour tous les sites (iframe)').inputValue();
      expect(iframeText).toContain(
        `src="${at('/integrer/cadre/')}#communes=29232&amp;besoin=demarche&amp;theme=sombre"`,
      );
      const element = await page.getByLabel('Ou avec une balise').inputValue();
      expect(element).toContain('communes="29232"');
      const preview = page.frameLocator('#apercu');
      await preview.getByText(/Quimper\s· Faire une démarche/).waitFor();
      expect(troubles).toEqual(NO_TROUBLE);
    });
  });

  test('the code that is copied works as it is on another site', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/integrer/'));
      for (const label of ['Pour tous les sites (iframe)', 'Ou avec une balise']) {
        const host = await townHall(await page.getByLabel(label).inputValue());
        await withPage({}, async (other) => {
          await other.goto(host);
          await expectItsHeight(other, await framed(other));
        });
      }
    });
  });

  test('a colour that is read badly is refused, the nearest that is read is offered', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/integrer/'));
      await page.getByLabel('Avec la couleur de votre site').check();
      const code = page.getByLabel('Ou avec une balise');
      await page.getByLabel('Couleur des liens et des boutons').fill('#ffcc00');
      await page.getByText('Cette couleur se lit mal').waitFor();
      expect(await code.inputValue()).not.toContain('couleur');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Prendre la plus proche qui se lit' }).click();
      await expect.poll(() => code.inputValue()).toMatch(/couleur="[0-9a-f]{6}"/);
      expect(await page.getByText('Cette couleur se lit mal').count()).toBe(0);
    });
  });
});
