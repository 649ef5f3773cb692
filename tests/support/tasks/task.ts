import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Visitor } from '../visitor.ts';

/** Something that people come for, as a new user would try it. */
export interface Task {
  /** What is wanted, in a sentence's end: "free help … on a Saturday". */
  name: string;
  /** How many actions it takes, at most six. */
  actions: number;
  /** Where it begins; the home page unless it says otherwise. */
  from?: string;
  /** What the browser is given: a position and the leave to read it. */
  options?: BrowserContextOptions;
  /** What is done, and what must then be seen. */
  does(visitor: Visitor, address: (path: string) => string): Promise<void>;
  /** What no request and no storage may hold afterwards. */
  secrets: readonly RegExp[];
}

/** A Tuesday morning of term: what is open then never changes. */
export const NOW = new Date('2026-11-24T10:15:00+01:00');

export const placeField = (page: Page): Locator => page.getByLabel('Votre commune ou code postal');

/** Says where one is, by a commune's whole name. Two actions. */
export async function sayPlace({ page, type, send }: Visitor, commune: string): Promise<void> {
  await type(placeField(page), commune);
  await send();
  await page.waitForURL('**/chercher/#*lieu=*');
}

/** Opens “Plus de choix”, then one of its groups. Two actions. */
export async function openGroup(visitor: Visitor, legend: RegExp): Promise<void> {
  await openMore(visitor);
  await visitor.press(groupSummary(visitor.page, legend));
}

/** Opens “Plus de choix”. */
export const openMore = ({ page, press }: Visitor): Promise<void> =>
  press(page.getByRole('button', { name: /^Plus de choix/ }));

export const groupSummary = (page: Page, legend: RegExp): Locator =>
  page.locator('#plus-de-choix summary').filter({ hasText: legend });

/** A box or a radio button by the words beside it. */
export const choice = (page: Page, words: string | RegExp): Locator =>
  page.locator('label.choice:visible').filter({ hasText: words }).locator('input');

/** The cards of the list, in their order. */
export const cards = (page: Page): Locator => page.locator('#liste > li');

/** Waits until the first card of the list says so. */
export async function firstSays(page: Page, words: string | RegExp): Promise<Locator> {
  const first = cards(page).first();
  await first.filter({ hasText: words }).waitFor();
  return first;
}
