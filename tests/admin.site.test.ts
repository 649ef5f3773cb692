import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { repositoryOf } from '../src/build/admin/repository.ts';
import { serveAdmin } from '../src/build/admin/serve-admin.ts';
import type { RunningServer } from '../src/build/serve/server.ts';
import { projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { checkCommons } from '../src/lint/check.ts';
import { today } from '../src/lint/today.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { type LocalRepository, localRepository } from './support/local-repository.ts';
import { watchPage } from './support/watch-page.ts';

useBrowser();

/** A lieu with what no field of the editor shows: comments, and a property that no schema knows. */
const LIEU = `# Relu au printemps
nom: Essai du Quai imaginaire # comme sur la porte
adresse:
  voie: 3 rue des Exemples
  code_postal: "29200"
  commune: Brest
  code_insee: "29019"
# à l’accueil, le matin
horaires: Mo-Fr 09:00-12:00
equipement:
  wifi: false
couleur_du_mur: bleu
# Mémoire de l’import « carto », à laisser ici : abc---def
`;

/** A practice written by hand, in an order of its own, its text as hands write it. */
const PRACTICE = `---
etat: en-cours # depuis mars
titre: Essai du soir

# Prêté par la médiathèque
humeur: joyeuse
resume: "On apprend."
sources:
  - titre: 'Le carnet imaginaire' # page 3
---

## Comment

* On ouvre,
* on attend.

Puis **on aide**.\u0020\u0020
Et l’on ferme.
`;

let repository: LocalRepository;
let server: RunningServer;
beforeAll(async () => {
  repository = localRepository({
    'lieux/29/brest-essai-du-quai-imaginaire.yaml': LIEU,
    'pratiques/essai-du-soir.md': PRACTICE,
  });
  server = await serveAdmin({
    out: inject('folder'),
    repository: repositoryOf(repository.data),
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  repository.remove();
});

/** Opens the editor, lets `use` work, and looks whether anything left the machine or was blocked. */
async function inEditor(use: (page: Page) => Promise<void>): Promise<void> {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    const { foreign, csp } = await watchPage(page, new URL(server.address).origin);
    await page.goto(new URL('admin/', server.address).href);
    await page.getByRole('link', { name: 'Finistère' }).click();
    await page.getByRole('button', { name: 'Ouvrir l’éditeur' }).click();
    await page.getByRole('heading', { name: 'Lieux (Finistère)' }).waitFor();
    await use(page);
    expect({ foreign, csp }).toEqual({ foreign: [], csp: [] });
  });
}

async function openAt(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const answer = (page: Page, label: string, text: string) =>
  page
    .getByLabel(new RegExp(`^${label}(?: \\(optionnel\\))?$`))
    .first()
    .fill(text);

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Tout est enregistré').waitFor();
}

/** Marks the entry ready, and publishes it. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^État/ }).click();
  await page.getByRole('menuitem', { name: 'Prêt' }).click();
  await page.getByRole('button', { name: 'État : Prêt' }).waitFor();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  // What Decap says of it may still be said of the entry before.
  await page.getByRole('button', { name: /^État/ }).waitFor({ state: 'hidden' });
  await page.getByText('Fiche publiée').last().waitFor();
}

/** What the checks say of one file of the open branch. */
const remarksOn = (path: string) =>
  checkCommons(loadCommons(repository.data, [`${repository.data}/${path}`]), { today: today() })
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
const branchFile = (branch: string, path: string) => repository.git('show', `${branch}:data/${path}`);

test('a new lieu is repaired, checked, kept in a branch of its own, then published', async () => {
  const path = 'lieux/29/brest-le-phare-des-essais.yaml';
  await inEditor(async (page) => {
    await openAt(page, '/collections/lieux-29/new');
    await answer(page, 'Nom', 'Le Phare des essais');
    await answer(page, 'Commune', 'Brest');
    await answer(page, 'Code postal', '29200');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    // The checks of the commons refuse a lieu that nobody can reach, in their own words.
    const panel = page.getByRole('complementary', { name: 'Ce qu’il faut corriger' });
    await panel.getByRole('heading', { name: 'Il y a quelque chose à corriger' }).waitFor();
    expect(repository.git('branch', '--list', 'cms/*')).toBe('');
    await panel.getByRole('button', { name: 'Fermer' }).click();
    await answer(page, 'Numéro et rue', '7 rue des Exemples');
    await save(page);
    const branch = 'cms/lieux-29/brest-le-phare-des-essais';
    expect(branchFile(branch, path)).toBe(
      'nom: Le Phare des essais\nadresse:\n  voie: 7 rue des Exemples\n  code_postal: "29200"\n  commune: Brest\n  code_insee: "29019"\n',
    );
    await publish(page);
  });
  expect(remarksOn(path)).toEqual([]);
  expect(repository.git('branch', '--show-current').trim()).toBe('main');
});

test('a changed lieu keeps its comments and what no field shows', async () => {
  const path = 'lieux/29/brest-essai-du-quai-imaginaire.yaml';
  await inEditor(async (page) => {
    await openAt(page, '/collections/lieux-29/entries/brest-essai-du-quai-imaginaire');
    await answer(page, 'Horaires d’ouverture', 'Mo-Fr 09:00-12:00; Sa 10:00-12:00');
    await page.getByText('On lira : Du lundi au vendredi, de 9 h à 12 h.').waitFor();
    await save(page);
    await publish(page);
  });
  expect(branchFile('main', path)).toBe(
    LIEU.replace('Mo-Fr 09:00-12:00', 'Mo-Fr 09:00-12:00; Sa 10:00-12:00'),
  );
});

test('one entry after the other: each is read, and written into its own file', async () => {
  const [first, second] = ['brest-club-des-mouettes-a-la-retraite', 'brest-foyer-des-trois-ormeaux'];
  const nameIn = (branch: string, slug: string) =>
    /^nom: (.*)$/m.exec(branchFile(branch, `lieux/29/${slug}.yaml`))?.[1];
  await inEditor(async (page) => {
    // What Decap reads again once an entry is published comes when the next one is already open.
    let isHeld = false;
    const late = Promise.withResolvers<void>();
    await page.route('**/admin/git', async (route) => {
      const { action, params } = route.request().postDataJSON();
      if (isHeld && action === 'getEntry' && params.path.includes(first)) await late.promise;
      await route.continue();
    });
    await openAt(page, '/collections/lieux-29');
    await page.locator(`a[href$="${first}"]`).click();
    await answer(page, 'Nom', 'Club du premier essai');
    await save(page);
    isHeld = true;
    await publish(page);
    await page.goBack();
    await page.locator(`a[href$="${second}"]`).click();
    await answer(page, 'Nom', 'Foyer du deuxième essai');
    late.resolve();
    await save(page);
    // Straight by its address, in another collection.
    await openAt(page, '/collections/pratiques/entries/tiers-de-confiance');
    const title = page.getByLabel('Titre', { exact: true }).first();
    await expect.poll(() => title.inputValue()).toMatch(/tiers de confiance/);
  });
  expect(nameIn('main', first)).toBe('Club du premier essai');
  expect(nameIn(`cms/lieux-29/${second}`, second)).toBe('Foyer du deuxième essai');
  repository.git('branch', '-q', '-D', `cms/lieux-29/${second}`);
});

test('a changed practice keeps its text, its comments, its order and what no schema knows', async () => {
  const path = 'pratiques/essai-du-soir.md';
  const stood = remarksOn(path);
  await inEditor(async (page) => {
    await openAt(page, '/collections/pratiques/entries/essai-du-soir');
    await answer(page, 'En bref', 'On apprend ensemble, le soir.');
    await save(page);
    await publish(page);
  });
  expect(branchFile('main', path)).toBe(PRACTICE.replace('"On apprend."', 'On apprend ensemble, le soir.'));
  // All that the checks say of it is what they said before: one property that nobody knows.
  expect(remarksOn(path)).toEqual(stood);
  expect(stood).toEqual([expect.stringContaining('humeur')]);
});

/** One practice, as three people tell it: by the form, in the editor, and with a text editor and no care for form. */
const TOLD = {
  titre: 'Un café des écrans',
  resume: 'On prend un café, et on apprend ensemble.',
  source: 'Le carnet imaginaire',
  texte: 'On se retrouve le jeudi.\n\n- Un café,\n- un écran.',
};
const BY_HAND = `---
sources:
- titre: "${TOLD.source}"
etat: 'en-cours'
resume: ${TOLD.resume}
titre: ${TOLD.titre}
---
${TOLD.texte}

`;

/** The file that the form of the site makes of it. */
async function tellByForm(page: Page): Promise<string> {
  const to = (hash: string) => page.goto(new URL(`proposer/#pratique${hash}`, server.address).href);
  const goOn = async (title: string): Promise<void> => {
    await page.locator('#demarche button[type=submit]').click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await to('');
  await page.getByLabel('Que fait-on').fill(TOLD.titre);
  await goOn('L’essentiel');
  await page.getByLabel('L’essentiel').fill(TOLD.resume);
  await goOn('Où en est-elle');
  await page.getByLabel('En cours').check();
  await goOn('Qui la mène');
  await to('&etape=%23texte');
  await page.getByLabel('Racontez').fill(TOLD.texte);
  await goOn('Relisez avant d’envoyer');
  await to('&etape=sources');
  await page.locator('details.item summary').first().click();
  await page.getByLabel('Titre', { exact: true }).fill(TOLD.source);
  await page.getByLabel('Date', { exact: true }).fill('');
  await goOn('Relisez avant d’envoyer');
  return (await page.locator('details pre').textContent()) ?? '';
}

/** The file that `npm run fix` makes of it. */
function tellByHand(): string {
  const file = join(repository.data, 'pratiques/a-la-main.md');
  writeFileSync(file, BY_HAND);
  const env = { ...process.env, COMMUN_DATA: repository.data };
  expect(spawnSync(process.execPath, ['scripts/fix.ts', file], { env, cwd: projectRoot }).status).toBe(0);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}

test('a new practice is the same file by hand, by the form and in the editor', async () => {
  const path = 'pratiques/un-cafe-des-ecrans.md';
  const byHand = tellByHand();
  await inEditor(async (page) => {
    await openAt(page, '/collections/pratiques/new');
    await answer(page, 'Titre', TOLD.titre);
    await answer(page, 'En bref', TOLD.resume);
    await page.getByLabel('Où elle en est').click();
    await page.getByRole('option', { name: 'En cours' }).click();
    // It must hold one.
    const sources = page
      .locator('label', { hasText: /^Sources/ })
      .locator('xpath=ancestor::div[.//button][1]');
    await sources.getByText('0 élément').waitFor();
    await sources.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByLabel('Titre', { exact: true }).last().fill(TOLD.source);
    await page.locator('[contenteditable=true]').click();
    await page.keyboard.type('On se retrouve le jeudi.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Liste à puces' }).click();
    await page.keyboard.type('Un café,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('un écran.');
    await save(page);
    await publish(page);
    expect(branchFile('main', path)).toBe(byHand);
    expect(remarksOn(path)).toEqual([]);
    expect(await tellByForm(page)).toBe(byHand);
  });
});

test('without a forge the editor says that it is closed, and leads to the other doors', async () => {
  await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(at('/admin/editeur/?dep=29'));
    await page.getByText('L’éditeur n’est pas ouvert sur ce site').waitFor();
    await page.getByRole('link', { name: 'Choisir un département, ou une autre porte' }).click();
    await page.getByText('Ce commun n’a pas de forge en ligne').waitFor();
    expect(await page.getByRole('link', { name: 'Finistère' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'ajouter ou corriger en quelques questions' }).waitFor();
  });
});

test('no page of another site may write into the repository', async () => {
  const body = JSON.stringify({ action: 'info' });
  const ask = (origin?: string) =>
    fetch(new URL('admin/git', server.address), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(origin && { origin }) },
    }).then(({ status }) => status);
  expect(await ask('https://ailleurs.example.org')).toBe(403);
  expect(await ask()).toBe(403);
  expect(await ask(new URL(server.address).origin)).toBe(200);
});
