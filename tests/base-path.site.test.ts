import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useBrowser, withPage } from './support/browser.ts';
import { commitOn } from './support/commit-on.ts';
import { demonstrationCopy } from './support/data-folder.ts';
import { feedFaults } from './support/feeds.ts';
import { brokenLinks } from './support/links.ts';
import { openMap } from './support/map.ts';
import { siteOf } from './support/site-of.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

/** Entries of the territory that comes into the commons a year after the others. */
const LATER = [
  'lieux/29/brest-atelier-de-la-sardine-soudee.yaml',
  'manques/29/rive-imaginaire-pas-de-lieu-ou-venir-a-pied.yaml',
];
const FORGE = 'https://forge.example.org/nous/commun';

useBrowser();

test('under a project’s path links, feeds, scripts, search, map, two dates of a territory and what waits in the forge work', async () => {
  const data = demonstrationCopy();
  const commun = readFileSync(join(data, 'commun.yaml'), 'utf8');
  writeFileSync(
    join(data, 'commun.yaml'),
    `${commun.replace('type: aucune', `type: github\n  depot: ${FORGE}`)}site:\n  url: https://commun.example.org\n  base: /mon-commun/\n`,
  );
  const later = LATER.map((path) => [join(data, path), readFileSync(join(data, path))] as const);
  for (const [path] of later) rmSync(path);
  commitOn(data, '2025-11-20');
  for (const [path, content] of later) writeFileSync(path, content);
  commitOn(data, '2026-11-20');
  const site = await siteOf(data);
  expect(new URL(site.address).pathname).toBe('/mon-commun/');
  expect(brokenLinks(site.folder, '/mon-commun/').broken.slice(0, 10)).toEqual([]);

  const lieu = readFileSync(join(site.folder, 'departements/29/index.html'), 'utf8');
  expect(lieu).toContain(
    '<link rel="canonical" href="https://commun.example.org/mon-commun/departements/29/"',
  );
  const index = JSON.parse(readFileSync(join(site.folder, 'api/v1/index.json'), 'utf8'));
  expect(JSON.stringify(index)).not.toMatch(/"(?:https:\/\/commun\.example\.org)?\/(?:api|schema)\//);

  const { feeds, faults } = feedFaults(site.folder, 'https://commun.example.org/mon-commun/');
  expect(faults).toEqual([]);
  expect(feeds).toBeGreaterThan(30);
  for (const [page, key] of [
    ['departements/29', 'departements/29'],
    ['territoires/brest-metropole', 'territoires/brest-metropole'],
    ['guides', 'guides'],
    ['nouveautes', 'commun'],
  ])
    expect(readFileSync(join(site.folder, `${page}/index.html`), 'utf8'), page).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml"[^>]* href="/mon-commun/api/v1/flux/${key}.atom"`,
      ),
    );

  await withPage({}, async (page) => {
    const troubles = await watchPage(page, new URL(site.address).origin);
    await page.goto(site.address);
    await page.getByLabel('Votre commune ou code postal').fill('29200');
    await page.getByRole('button', { name: 'Trouver un lieu' }).click();
    await page.waitForURL('**/mon-commun/chercher/#*');
    const first = page.locator('#liste > li a').first();
    await first.waitFor();
    await first.click();
    await page.waitForURL('**/mon-commun/lieux/**');
    const name = await page.locator('h1').innerText();

    await page.goto(`${site.address}chercher/`);
    await page.getByRole('searchbox').fill(name);
    await page.keyboard.press('Enter');
    await page.locator('main a[href^="/mon-commun/lieux/"]', { hasText: name }).first().waitFor();

    await page.goto(`${site.address}departements/29/`);
    await openMap(page);

    await page.goto(`${site.address}territoires/brest-metropole/`);
    const compare = page.locator('.compare');
    await compare.getByLabel('Première date').fill('2026-01-31');
    await compare.getByRole('button', { name: 'Comparer' }).click();
    const told = 'Entre le 31 janvier 2026 et le 20 novembre 2026 : 1 lieu ajouté et 1 manque nommé.';
    await expect.poll(async () => plain(await compare.locator('.answer').textContent())).toBe(told);
    const [lieux = ''] = await compare.locator('tbody tr').allInnerTexts();
    expect(plain(lieux).split(/\s+/)).toEqual(['Lieux', 'recensés', '6', '7', '+1']);

    const waiting = [{ numero: 7, titre: '<b>Corrige</b>', etiquettes: ['horaires'], depuis: '2026-06-01' }];
    const report = { version: 1, le: '2026-06-15T04:00:00Z', propositions: waiting };
    writeFileSync(join(site.folder, 'etat-des-propositions.json'), JSON.stringify(report));
    await page.goto(`${site.address}gouvernance/`);
    const proposal = page.getByRole('link', { name: '<b>Corrige</b>' });
    expect(await proposal.getAttribute('href')).toBe(`${FORGE}/pull/7`);
    await page.locator('#attente .pill', { hasText: 'Horaires' }).waitFor();
    expect(troubles).toEqual(NO_TROUBLE);
  });

  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.address}territoires/brest-metropole/`);
    const compare = page.locator('.compare');
    expect(await compare.locator('form').isVisible()).toBe(false);
    expect(plain(await compare.locator('.answer').textContent())).toContain('20 novembre 2026');
    expect(await compare.getByText('Pour deux autres dates').isVisible()).toBe(true);
  });
});

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
