import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { demonstration } from './support/kinds.ts';
import { countPages } from './support/pdf.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

/** The sheet's own style says the size of its paper and its margins. */
const PAPER = { preferCSSPageSize: true };
const PHONE = { viewport: { width: 360, height: 740 } };
const { lieux } = demonstration();
const [a, b, c] = lieux
  .filter(({ id, value }) => id.startsWith('29/') && !value.fermeture)
  .map(({ id }) => id);

/** Opens the page with a list, as the tab holds it. */
async function withList(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto(at('/orienter/'));
  await page.evaluate((list) => sessionStorage.setItem('ma-liste', JSON.stringify(list)), ids);
  await page.reload();
  await page
    .locator('#lieux-choisis > li')
    .nth(ids.length - 1)
    .waitFor();
}

/** The lieux of the list, in order. */
async function names(page: Page): Promise<string[]> {
  return page.locator('#lieux-choisis h3 a').allInnerTexts();
}

const nameOf = (id: string | undefined): string => lieux.find((entry) => entry.id === id)!.value.nom;

/** What the tab and the browser keep. */
async function kept(page: Page): Promise<string> {
  const own = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stored = (await caches.keys()).map(String);
    return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, databases, stored, history.state]);
  });
  return own + JSON.stringify(await page.context().cookies());
}

describe('the list', () => {
  test('is filled from the lieux’ pages and gives a sheet for each of three places', async () => {
    await withPage(PHONE, async (page) => {
      for (const id of [a, b, c]) {
        await page.goto(at(`/lieux/${id}/`));
        await page.getByRole('button', { name: 'Ajouter à ma liste' }).click();
        await page.getByRole('button', { name: 'Retirer de ma liste' }).waitFor();
      }
      await page.getByRole('link', { name: /Voir ma liste.*3 lieux/ }).click();
      await page.locator('#lieux-choisis > li').nth(2).waitFor();
      expect(await names(page)).toEqual([a, b, c].map(nameOf));
      await page.getByRole('button', { name: 'Voir les fiches' }).click();
      expect(await page.locator('.sheet-page h2:visible').allInnerTexts()).toEqual([a, b, c].map(nameOf));
      expect(countPages(await page.pdf(PAPER))).toBe(3);
    });
  });

  test('is filled from the cards of a search too', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at('/chercher/#lieu=29019-brest'));
      const cards = page.locator('#liste > li');
      const chosen: string[] = [];
      for (const index of [0, 1, 2]) {
        const card = cards.nth(index);
        await card.getByRole('button', { name: 'Ajouter à ma liste' }).click();
        await card.getByRole('button', { name: 'Retirer de ma liste' }).waitFor();
        chosen.push(await card.locator('h3 a').innerText());
      }
      await page.getByRole('link', { name: /Voir ma liste.*3 lieux/ }).click();
      await page.locator('#lieux-choisis > li').nth(2).waitFor();
      expect(await names(page)).toEqual(chosen);
      expect(countPages(await page.pdf(PAPER))).toBe(3);
    });
  });

  test('is reordered and shortened with the keyboard, the focus staying where it acts', async () => {
    await withPage(PHONE, async (page) => {
      await withList(page, [a!, b!, c!]);
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.getByRole('button', { name: `Descendre : ${nameOf(a)}` }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(`${nameOf(a)} : numéro 2 sur 3`).waitFor();
      expect(await focused()).toMatch(/^Descendre/);
      await page.keyboard.press('Enter');
      await page.getByText('numéro 3 sur 3').waitFor();
      // The last one goes no further down: the focus waits on the way up.
      expect(await focused()).toMatch(/^Monter/);
      expect(await names(page)).toEqual([b, c, a].map(nameOf));
      await page.getByRole('button', { name: `Retirer : ${nameOf(c)}` }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(`Retiré de la liste : ${nameOf(c)}`).waitFor();
      expect(await names(page)).toEqual([b, a].map(nameOf));
      expect(await focused()).toContain(nameOf(a));
      await page.reload();
      await page.locator('#lieux-choisis > li').nth(1).waitFor();
      expect(await names(page)).toEqual([b, a].map(nameOf));
    });
  });

  test('leaves in the tab its identifiers and nothing else, and nothing at all once it is erased after printing', async () => {
    await withPage(PHONE, async (page) => {
      await withList(page, [a!, b!]);
      expect(await kept(page)).toBe(
        `${JSON.stringify([{ 'ma-liste': JSON.stringify([a, b]) }, {}, [], [], { question: 0 }])}[]`,
      );
      expect(await page.locator('#apres-impression').isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.locator('#apres-impression').getByRole('button', { name: 'Effacer ma liste' }).click();
      await page.getByText('Votre liste est effacée.').waitFor();
      expect(await kept(page)).toBe('[{},{},[],[],{"question":0}][]');
      expect(await page.locator('.sheet-page').count()).toBe(0);
    });
  });

  test('says of a lieu without a page that it has none, and takes it away', async () => {
    await withPage(PHONE, async (page) => {
      await withList(page, [a!, '29/nulle-part']);
      await page.getByText('Ce lieu n’a plus de page sur ce site.').waitFor();
      await page.getByRole('button', { name: 'Retirer : 29/nulle-part' }).click();
      await page.getByText('Retiré de la liste').waitFor();
      expect(await names(page)).toEqual([nameOf(a)]);
    });
  });
});

describe('a shared link', () => {
  test('holds identifiers only and shows its list without touching the visitor’s own', async () => {
    const link = await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await withList(page, [a!, b!]);
      await page.getByRole('button', { name: 'Copier le lien de la liste' }).click();
      await page.getByText('Lien copié').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(link).toBe(at(`/orienter/#lieux=${a},${b}`));

    await withPage(PHONE, async (page) => {
      await withList(page, [c!]);
      await page.goto(link);
      await page.getByText('On vous a envoyé cette liste').waitFor();
      expect(await names(page)).toEqual([a, b].map(nameOf));
      expect(await kept(page)).toContain(JSON.stringify(JSON.stringify([c])));
      await page.getByRole('button', { name: 'Revenir à ma liste' }).click();
      await page.getByRole('heading', { name: 'Ma liste : 1 lieu' }).waitFor();
      expect(await names(page)).toEqual([nameOf(c)]);

      await page.goto(link);
      await page.getByRole('button', { name: 'Remplacer ma liste par celle-ci' }).click();
      await page.getByText('Cette liste est maintenant la vôtre.').waitFor();
      expect(new URL(page.url()).hash).toBe('');
      expect(await names(page)).toEqual([a, b].map(nameOf));
    });
  });

  test('made by somebody hostile shows nothing but lieux', async () => {
    await withPage({}, async (page) => {
      const troubles = await watchPage(page, new URL(inject('address')).origin);
      await page.goto(at(`/orienter/#lieux=../../x,<img src=x>,javascript:alert(1),${a}`));
      await page.locator('#lieux-choisis > li').first().waitFor();
      expect(await names(page)).toEqual([nameOf(a)]);
      expect(troubles).toEqual(NO_TROUBLE);
    });
  });
});

describe('the sheet', () => {
  test('of every lieu of the demonstration holds on one page', async () => {
    const open = lieux.filter(({ value }) => !value.fermeture).map(({ id }) => id);
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      for (let from = 0; from < open.length; from += 20) {
        const some = open.slice(from, from + 20);
        await withList(page, some);
        await page
          .locator('.sheet-page')
          .nth(some.length - 1)
          .waitFor({ state: 'attached' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect(countPages(await page.pdf(PAPER)), some.join()).toBe(some.length);
      }
    });
  });

  test('tells phone, hours, address, price and what may serve, in black on white, without navigation', async () => {
    const entry = lieux.find(({ value }) => value.accueils && value.horaires && value.contact?.telephone)!;
    await withPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async (page) => {
      await withList(page, [entry.id]);
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.sheet-page');
      await sheet.waitFor();
      expect(await page.locator('nav:visible, button:visible, input:visible').count()).toBe(0);
      const text = await sheet.innerText();
      for (const part of [
        entry.value.nom,
        entry.value.adresse.commune,
        'Votre rendez-vous',
        'Nous avons appelé ensemble',
        'Horaires',
        'Prix et rendez-vous',
        'Gardez vos mots de passe pour vous',
        'Retour au professionnel',
        `/lieux/${entry.id}/`,
      ])
        expect(text).toContain(part);
      expect(text).toMatch(/0\d(?:\s\d\d){4}/);
      expect(text).toMatch(/Données du \d/);
      expect(text).toMatch(/\d\sh/);
      const paper = await sheet.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const phone = getComputedStyle(element.querySelector('.sheet-phone')!).fontSize;
        return { color, backgroundColor, phone: Number.parseFloat(phone) };
      });
      expect(paper).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      // 24 points or more.
      expect(paper.phone).toBeGreaterThanOrEqual(32);
    });
  });

  test('of a permanence gives the host’s address', async () => {
    const entry = lieux.find(({ value }) => value.accueils?.some(({ lieu }) => lieu))!;
    const accueil = entry.value.accueils!.find(({ lieu }) => lieu)!;
    const host = lieux.find(({ id }) => id === accueil.lieu)!.value;
    await withPage(PHONE, async (page) => {
      await withList(page, [`${entry.id}#accueil-${accueil.id}`]);
      await page.getByRole('button', { name: 'Voir les fiches' }).click();
      const text = await page.locator('.sheet-page').innerText();
      expect(text).toContain(host.nom);
      expect(text).toContain(host.adresse.voie!);
      expect(text).toContain(`/lieux/${entry.id}/#accueil-${accueil.id}`);
    });
  });

  test('carries a code that leads to the lieu’s page', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await withList(page, [a!]);
      await page.getByRole('button', { name: 'Voir les fiches' }).click();
      const side = 240;
      const pixels = await page.locator('.sheet-page .qr').evaluate(async (svg, size) => {
        const picture = new Image(size, size);
        picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
        const context = canvas.getContext('2d')!;
        context.drawImage(picture, 0, 0, size, size);
        const { data } = context.getImageData(0, 0, size, size);
        return Array.from({ length: size * size }, (_, n) => (data[4 * n]! > 127 ? '1' : '0')).join('');
      }, side);
      const data = Uint8ClampedArray.from(
        [...pixels].flatMap((light) => {
          const grey = light === '1' ? 255 : 0;
          return [grey, grey, grey, 255];
        }),
      );
      expect(jsQR(data, side, side)?.data).toBe(at(`/lieux/${a}/`));
    });
  });

  test('in large type grows', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await withList(page, [a!]);
      await page.emulateMedia({ media: 'print' });
      const size = () =>
        page.locator('.sheet-page').evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
      const before = await size();
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('En gros caractères').check();
      await page.emulateMedia({ media: 'print' });
      // 16 points, the size advised for people with low vision.
      expect(await size()).toBeGreaterThanOrEqual(21);
      expect(await size()).toBeGreaterThan(before);
    });
  });

  test('of a lieu that asks for a referral leads the professional to it, with an empty message', async () => {
    const entry = lieux.find(
      ({ value }) =>
        value.modalites_acces?.includes('Envoyer un mail avec une fiche de prescription') &&
        value.contact?.courriels,
    )!;
    await withPage(PHONE, async (page) => {
      await withList(page, [entry.id]);
      const item = page.locator('#lieux-choisis > li');
      await item.getByText('Un professionnel doit vous orienter, avec une fiche').waitFor();
      const mails = await item
        .locator('a[href^="mailto:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(mails).toEqual([`mailto:${entry.value.contact!.courriels![0]}`]);
    });
  });
});

describe('the guided path', () => {
  const ANSWERS = [
    'Faire une démarche',
    'Que quelqu’un fasse pour elle',
    'Je débute',
    'À moins de 5 km',
    'Samedi',
  ];

  test('asks one question at a time, goes back, lets pass, and ends in the search with its criteria', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at('/orienter/'));
      await page.getByLabel('Faire une démarche').check();
      await page.getByRole('button', { name: 'Question suivante' }).click();
      expect(await page.locator('[data-question]:visible').count()).toBe(1);
      await page.getByText('Que souhaite-t-elle').waitFor();
      await page.getByRole('button', { name: 'Passer cette question' }).click();
      await page.getByText('Question 3 sur 7').waitFor();
      await page.goBack();
      await page.getByText('Question 2 sur 7').waitFor();
      await page.getByRole('button', { name: 'Question précédente' }).click();
      expect(await page.getByLabel('Faire une démarche').isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Voir les lieux maintenant' }).click();
      await page.waitForURL('**/chercher/#besoin=demarche');
    });
  });

  test('every answer is given with the keyboard', async () => {
    await withPage(PHONE, async (page) => {
      await page.goto(at('/orienter/'));
      await page.getByLabel('Apprendre à utiliser un téléphone').focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Question suivante' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: 'Question suivante' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Question 3 sur 7').waitFor();
      await page.getByRole('button', { name: 'Voir les lieux maintenant' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/chercher/#besoin=apprendre&facon=tete-a-tete,atelier');
    });
  });

  test('leaves nothing of the person in any storage, request, referrer or title', async () => {
    await withPage(PHONE, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        sent.push(
          // Files of the program bear the names of modules, whatever is answered.
          request.url().replace(/#.*$|_astro\/[\w-]+/g, ''),
          JSON.stringify(request.headers()),
          request.postData() ?? '',
        );
      });
      await page.goto(at('/orienter/'));
      const found: string[] = [];
      for (const answer of ANSWERS) {
        await page.getByLabel(answer).check();
        found.push(await kept(page), page.url(), await page.title());
        await page.getByRole('button', { name: 'Question suivante' }).click();
      }
      await page.locator('select:visible').selectOption({ label: 'Arabe' });
      await page.getByRole('button', { name: 'Question suivante' }).click();
      found.push(await kept(page), page.url());
      await page.getByRole('button', { name: 'Voir les lieux maintenant' }).click();
      await page.waitForURL('**/chercher/#**');
      // What was asked for did arrive: the proof below looks at a path that was taken.
      expect(new URL(page.url()).hash).toContain(
        'besoin=demarche&quand=samedi&distance=5&parle=ar&niveau=debute&programme=aidants-connect',
      );
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.referrer)).toBe('');
      found.push(await kept(page), await page.title());
      const told = /demarche|démarche|aidants|accord|debute|débute|samedi|distance|parle|arabe|"ar"|5 km/i;
      expect(found.filter((text) => told.test(text))).toEqual([]);
      expect(sent.filter((text) => told.test(text))).toEqual([]);
      expect(sent.length).toBeGreaterThan(10);
    });
  });

  test('offers no field in which a name could be typed', async () => {
    await withPage(PHONE, async (page) => {
      await withList(page, [a!]);
      const typed = await page
        .locator('main :is(input, textarea)')
        .evaluateAll((fields) =>
          fields
            .filter(
              (field) =>
                !['radio', 'checkbox'].includes((field as HTMLInputElement).type) &&
                !(field as HTMLInputElement).readOnly,
            )
            .map(({ id }) => id),
        );
      expect(typed).toEqual(['commune']);
    });
  });
});

test('in every state axe finds nothing, and nothing overflows a small screen with text twice as large', async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    const faults = async (state: string): Promise<string[]> => {
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return [...(await violations(page)), ...(sideways > 0 ? [`${state}: ${sideways} px`] : [])];
    };
    const enlarge = () =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
    await page.goto(at('/orienter/'));
    await enlarge();
    for (let question = 1; question <= 7; question += 1) {
      await page.getByText(`Question ${question} sur 7`).waitFor();
      expect(await faults(`question ${question}`)).toEqual([]);
      if (question < 7) await page.getByRole('button', { name: 'Passer cette question' }).click();
    }
    await withList(page, [a!, b!, c!]);
    await enlarge();
    await page.getByRole('button', { name: 'Voir les fiches' }).click();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await faults('list, sheets, after printing')).toEqual([]);
    await page.goto(at(`/orienter/#lieux=${b}`));
    await page.getByText('On vous a envoyé cette liste').waitFor();
    expect(await faults('shared list')).toEqual([]);
  });
});

test('without JavaScript the page says what it does and how to print a lieu’s page instead', async () => {
  await withPage({ javaScriptEnabled: false, ...PHONE }, async (page) => {
    await page.goto(at('/orienter/'));
    const text = await page.locator('main').innerText();
    expect(text).toContain('fiche imprimée');
    expect(text).not.toContain('Votre liste est vide');
    await page.getByRole('link', { name: 'liste par département' }).click();
    await page.waitForURL(at('/departements/'));
  });
});
