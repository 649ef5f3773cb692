import { describe, expect, test } from 'vitest';
import { fromMessage } from '../src/form/message.ts';
import { violations } from './support/axe.ts';
import { useBrowser, withPage } from './support/browser.ts';
import { type Contributor, contributorOf } from './support/proposer/contributor.ts';
import { DOORS, KNOWN } from './support/proposer/doors.ts';
import { useProposeSite } from './support/proposer/site.ts';
import { record } from './support/record.ts';
import { WAYS, withVisitor } from './support/visitor.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();
const site = useProposeSite('github');

const errors = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('error'));

describe.each(WAYS)('%s', (way) => {
  test.each(Object.entries(DOORS))('one %s; the file passes the checks', async (_, { from, walk }) => {
    await withVisitor(way, {}, async (visitor) => {
      const { page } = visitor;
      const troubles = await watchPage(page, new URL(site.address('/')).origin);
      await page.goto(site.address(`/proposer/${from}`));
      const files = await walk(contributorOf(visitor, way));
      expect(Object.keys(files)).toHaveLength(1);
      expect(errors(site.check(files))).toEqual([]);
      expect(troubles).toEqual(NO_TROUBLE);
    });
  });

  test('one confirms that all is exact: one property changes', async () => {
    await withVisitor(way, {}, async (visitor) => {
      const { page } = visitor;
      const { at, fill, goOn } = contributorOf(visitor, way);
      await page.goto(site.address(`/lieux/${KNOWN}/`));
      await visitor.press(page.getByRole('link', { name: 'C’est toujours exact' }));
      await at('Tout est-il encore exact');
      await fill('Qui a vérifié', 'l’équipe du lieu');
      await goOn('Envoyer votre proposition');
      const message = await page.locator('#demarche details pre').textContent();
      const [received] = fromMessage(message ?? '');
      expect(received).toMatchObject({ path: `lieux/${KNOWN}.yaml`, part: true, intact: true });
      expect(received!.content).toMatch(/^verifie:\n {2}le: \d{4}-\d\d-\d\d\n {2}par: l’équipe du lieu\n$/);
      const mail = await page.getByRole('link', { name: 'Écrire un courriel' }).getAttribute('href');
      expect(decodeURIComponent(mail!)).toContain('| verifie:');
    });
  });
});

describe('at 360 pixels', () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const open = (path: string, use: (contributor: Contributor) => Promise<void>) =>
    withVisitor('with a finger', phone, async (visitor) => {
      await visitor.page.goto(site.address(path));
      await use(contributorOf(visitor, 'with a finger'));
    });

  test('a lieu that is already there is shown before going on', async () => {
    await open('/proposer/#ajouter', async ({ page, at, fill, take, goOn, press }) => {
      await at('Comment s’appelle');
      await fill('Comment s’appelle', 'mediatheque goeland bleu');
      await goOn('Quelle est son adresse');
      await fill('Commune', 'brest');
      await take(/^Brest \(/);
      await goOn('Est-ce ce lieu');
      await press('Oui, c’est lui');
      await at('Que voulez-vous changer');
      expect(page.url()).toContain(`#corriger=${KNOWN}`);
      await page.goBack();
      await at('Est-ce ce lieu');
      await press('Non, c’est un autre lieu');
      await at('Où est-il sur la carte');
    });
  });

  test('a wrong value is told beside its field in the words of the checks, the field by its label', async () => {
    await open(
      `/proposer/#corriger=${KNOWN}&etape=contact`,
      async ({ page, at, fill, goOn, press, file }) => {
        await at('Comment le joindre');
        await page.getByLabel('Téléphone').fill('');
        await fill('Téléphone', '02 61');
        await page.locator('#demarche button[type=submit]').click();
        const summary = page.locator('.summary');
        await summary.waitFor();
        const told = await summary.locator('li').allTextContents();
        await page.getByRole('link', { name: told[0]! }).click();
        expect(await page.getByLabel('Téléphone').evaluate((field) => field === document.activeElement)).toBe(
          true,
        );
        expect(await page.getByLabel('Téléphone').getAttribute('aria-invalid')).toBe('true');
        expect(await violations(page)).toEqual([]);
        await press('Revenir aux réponses');
        await at('Que voulez-vous changer');
        const said = errors(site.check(await file()));
        const inWords = said.map((line) => line.replace(/^error \S+: /, ''));
        expect(inWords.map((line) => line.replace('contact.telephone', 'Téléphone'))).toEqual(told);
        expect(said).toHaveLength(1);
        await page.locator('.summary a').click();
        await at('Comment le joindre');
        await page.getByLabel('Téléphone').fill('02 61 91 00 45');
        await goOn('Que voulez-vous changer');
      },
    );
  });

  test('an answer that is taken away is told from one that is not known', async () => {
    await open(
      `/proposer/#corriger=${KNOWN}&etape=frais_a_charge`,
      async ({ page, at, pick, goOn, press, file }) => {
        await at('Est-ce gratuit');
        const send = page.locator('#demarche button[type=submit]');
        expect(await send.textContent()).toBe('Continuer');
        await pick(/^Gratuit/);
        await page.getByText('La page ne répondra plus à cette question').waitFor();
        expect(await send.textContent()).toBe('Retirer cette réponse');
        expect(await violations(page)).toEqual([]);
        await press('Je ne sais pas');
        await at('Que voulez-vous changer');
        await page.getByText('Rien n’a changé pour le moment').waitFor();
        await page.goBack();
        await at('Est-ce gratuit');
        await pick(/^Gratuit/);
        await goOn('Que voulez-vous changer');
        await page.getByText('Prix\u00a0: plus rien').waitFor();
        expect(Object.values(await file())[0]).not.toContain('frais_a_charge');
      },
    );
  });

  test('the draft survives a reload, and goes when it is sent', async () => {
    await open('/proposer/#manque', async ({ page, at, fill, goOn }) => {
      await at('Que manque-t-il');
      await fill('Que manque-t-il', 'Pas d’ordinateur en libre accès');
      await page.reload();
      await at('Que manque-t-il');
      expect(await page.getByLabel('Que manque-t-il').inputValue()).toBe('Pas d’ordinateur en libre accès');
      await page.getByText('Votre brouillon est repris').waitFor();
      await goOn('De quoi s’agit-il');
      await page.goto(site.address('/proposer/#manque&etape=merci'));
      await page.reload();
      await at('Merci');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });
  });

  test('the browser’s own “back” goes to the question before', async () => {
    await open('/proposer/#pratique', async ({ page, at, fill, goOn }) => {
      await at('Que fait-on');
      await fill('Que fait-on', 'Un atelier du soir');
      await goOn('L’essentiel');
      await page.goBack();
      await at('Que fait-on');
      expect(await page.getByLabel('Que fait-on').inputValue()).toBe('Un atelier du soir');
    });
  });

  test('nothing typed leaves the browser before one sends it', async () => {
    await withVisitor('with a finger', phone, async (visitor) => {
      const recording = record(visitor.page);
      await visitor.page.goto(site.address('/proposer/'));
      await DOORS['adds a lieu']!.walk({
        ...contributorOf(visitor, 'with a finger'),
        page: visitor.page,
      });
      await recording.kept();
      const typed = /essais|tranquilles|exemples|2619100|quimp|prend son temps/i;
      for (const { method, url, headers, body } of recording.sent) {
        expect([method, body]).toEqual(['GET', null]);
        expect(decodeURIComponent(url)).not.toMatch(typed);
        expect(JSON.stringify(headers)).not.toMatch(typed);
      }
    });
  });

  test('the forge opens with the file, once it is said that one’s e-mail is public there', async () => {
    await open('/proposer/#envie', async (contributor) => {
      const { page, press, at } = contributor;
      const [[path, content]] = Object.entries(await DOORS['tells a wish']!.walk(contributor)) as [
        [string, string],
      ];
      await press('Continuer vers l’envoi');
      await at('Envoyer votre proposition');
      await page.getByText('Le courriel de ce compte devient public').waitFor();
      const href = new URL(
        (await page.getByRole('link', { name: 'Ouvrir GitHub, le fichier est prêt' }).getAttribute('href'))!,
      );
      expect(`${href.origin}${href.pathname}/${href.searchParams.get('filename')}`).toBe(
        `https://forge.example.org/nous/commun/new/main/data/${path}`,
      );
      expect(href.searchParams.get('value')).toBe(content);
      const [download] = await Promise.all([page.waitForEvent('download'), press('Télécharger le fichier')]);
      expect(download.suggestedFilename()).toBe(path.split('/').at(-1));
    });
  });

  test('a correction tells the forge which lines to change, never to replace the file', async () => {
    await open(`/proposer/#corriger=${KNOWN}`, async (contributor) => {
      const { page, press, at } = contributor;
      await DOORS['corrects the hours of a lieu']!.walk(contributor);
      await press('Continuer vers l’envoi');
      await at('Envoyer votre proposition');
      const step = page.locator('.edits li');
      expect(await step.count()).toBe(1);
      await step.getByText('Remplacez la ligne «\u00a0horaires\u00a0»').waitFor();
      expect(await step.locator('pre').textContent()).toMatch(/^horaires: .*Su 10:30-12:00.*\n$/);
      expect(await page.getByRole('link', { name: 'Ouvrir GitHub' }).getAttribute('href')).toBe(
        `https://forge.example.org/nous/commun/edit/main/data/lieux/${KNOWN}.yaml`,
      );
    });
  });

  test('a referent pastes what was received, and has the whole file', async () => {
    await withPage(phone, async (page) => {
      const message = `> Bonjour,\n> Changement proposé : lieux/${KNOWN}.yaml\n> | verifie:\n> | ··le: 2026-11-20\n> | ··par: la mairie\n> Fin de la proposition : 00000000\n`;
      await page.goto(site.address('/proposer/recu/'));
      await page.getByLabel('Le message reçu').fill(message);
      await page.getByRole('button', { name: 'Lire le message' }).click();
      await page.getByRole('heading', { name: 'Une correction' }).waitFor();
      await page.getByText('Le message a été modifié en route').waitFor();
      const content = await page.locator('#lu pre').textContent();
      expect(content).toMatch(/^nom: Médiathèque du Goéland bleu\n/);
      expect(content).toContain('verifie:\n  le: 2026-11-20\n  par: la mairie\n');
      expect(errors(site.check({ [`lieux/${KNOWN}.yaml`]: content! }))).toEqual([]);
      // From the file as it stands, what the site does not publish stays.
      await page.getByText('Garder les commentaires du fichier').click();
      await page
        .getByLabel('Le fichier tel qu’il est')
        .fill('# Relu\nverifie:\n  le: 2025-01-01\nnom: X # y\n');
      await page.getByRole('button', { name: 'Reporter le changement' }).click();
      expect(await page.locator('#lu pre').textContent()).toBe(
        '# Relu\nverifie:\n  le: 2026-11-20\n  par: la mairie\nnom: X # y\n',
      );
      expect(await violations(page)).toEqual([]);
    });
  });

  test('without script the other ways are there', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address('/proposer/'));
      // Playwright looks for no text inside a noscript element.
      await page.locator('noscript p').waitFor();
      expect(await page.getByRole('link', { name: 'Corriger un lieu' }).count()).toBe(0);
      for (const name of ['correction@mediations.example.org', 'Imprimer un bulletin', 'GitHub'])
        expect(await page.getByRole('link', { name }).isVisible(), name).toBe(true);
    });
  });
});
