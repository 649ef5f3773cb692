import type { Page } from 'playwright-core';
import type { Entry } from '../../src/data/entry.ts';
import type { Lieu } from '../../src/data/types.generated.ts';
import { communeByCode, communesByPostcode } from '../../src/geo/gazetteer.ts';

/** Types a place on the home page and asks. @param home address of the home page */
export async function askFor(page: Page, home: string, place: string): Promise<void> {
  await page.goto(home);
  await page.getByLabel('Votre commune ou code postal').fill(place);
  await page.getByRole('button', { name: 'Trouver un lieu' }).click();
}

/** The ways by which a visitor did not find the lieu: its commune, its postcode, its name; none when all is well. */
export async function waysThatFail(
  page: Page,
  home: string,
  { id, value }: Pick<Entry<Lieu>, 'id' | 'value'>,
): Promise<string[]> {
  const link = `a[href*="/lieux/${id}/"]`;
  const { commune, code_postal } = value.adresse;
  const failed: string[] = [];
  const places = value.adresse_confidentielle || !code_postal ? [commune] : [commune, code_postal];
  for (const place of places) {
    await askFor(page, home, place);
    if (await isAsked(page)) await chooseFor(page, value.adresse);
    await page.waitForURL('**/chercher/#*');
    await showAll(page, link);
    if ((await page.locator(`#liste ${link}`).count()) === 0) failed.push(place);
  }
  await page.goto(new URL('chercher/', home).href);
  await page.getByRole('searchbox').fill(value.nom);
  await page.keyboard.press('Enter');
  await showAll(page, link);
  if ((await page.locator(`main ${link}`).count()) === 0) failed.push(value.nom);
  return failed;
}

/** Waits until the place is found, or the page asks which one is meant. @returns whether it asks */
async function isAsked(page: Page): Promise<boolean> {
  const answer = await page.waitForFunction(() => {
    if (location.pathname.endsWith('/chercher/')) return 'found';
    const told = document.querySelector('#message-ou')?.textContent ?? '';
    return /dans la liste|est-ce la vôtre|Aucune commune trouvée/.test(told) && 'asked';
  });
  return (await answer.jsonValue()) === 'asked';
}

/**
 * Chooses as the lieu's visitor would: its commune, which must be there; where its address is not that of a commune, the
 * search by words, else any of the postcode's communes.
 */
async function chooseFor(
  page: Page,
  { commune, code_postal = '', code_insee = '' }: Lieu['adresse'],
): Promise<void> {
  const options = page.getByRole('option');
  const official = communeByCode(code_insee);
  if (official && (!code_postal || communesByPostcode(code_postal).includes(official))) {
    const told = [...official.codesPostaux, official.departement].join('|');
    const named = options.filter({ hasText: commune }).filter({ hasText: new RegExp(`\\((?:${told})\\)`) });
    return named.first().click();
  }
  const byWords = options.filter({ hasText: 'parmi les lieux' });
  return ((await byWords.count()) > 0 ? byWords : options).first().click();
}

/** Presses “Voir plus” until the link is there or nothing more comes; while the list is not whole, the button is away. */
async function showAll(page: Page, link: string): Promise<void> {
  const lines = page.locator('#liste[aria-busy="false"] > li');
  await lines.first().waitFor();
  const more = page.getByRole('button', { name: 'Voir plus de lieux' });
  while ((await page.locator(`#liste ${link}`).count()) === 0 && (await more.isVisible())) {
    const before = await lines.count();
    await more.click();
    await lines.nth(before).waitFor();
  }
}
