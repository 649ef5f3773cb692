import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { withPage } from './browser.ts';
import { CONTROLS, pressTab } from './tab-through.ts';

/** How a visitor acts: with a finger on glass, or without ever leaving the keyboard. */
export const WAYS = ['with a finger', 'with the keyboard alone'] as const;
export type Way = (typeof WAYS)[number];

/** Somebody who tries the site on a small phone. What they do is counted; looking and moving about is not. */
export interface Visitor {
  page: Page;
  /** Taps, fields filled and keys that choose, so far. Tab and the arrows to get somewhere are like moving the finger. */
  actions(): number;
  /** Presses a link, a button, a summary, a box. */
  press(target: Locator): Promise<void>;
  /** Fills a field. */
  type(field: Locator, text: string): Promise<void>;
  /** Sends what was typed. */
  send(): Promise<void>;
  /** Takes one of the suggestions under a field. */
  take(option: Locator): Promise<void>;
}

/** Tabs from one end of a page to the other at most. */
const MOST_TABS = 400;

/** Lets somebody try, at 360 pixels. */
export async function withVisitor(
  way: Way,
  options: BrowserContextOptions,
  use: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: way === 'with a finger', ...options };
  await withPage(phone, (page) => use(visitorOf(page, way)));
}

function visitorOf(page: Page, way: Way): Visitor {
  let done = 0;
  const counted =
    <Given extends unknown[]>(act: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      done += 1;
      await act(...given);
    };
  const byHand = {
    press: (target: Locator) => target.tap(),
    type: async (field: Locator, text: string) => {
      await field.tap();
      await field.pressSequentially(text);
    },
    take: (option: Locator) => option.tap(),
  };
  const byKeys = {
    press: (target: Locator) => pressByKeys(page, target),
    type: async (field: Locator, text: string) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    },
    take: async (option: Locator) => {
      await option.waitFor();
      while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
  const acts = way === 'with a finger' ? byHand : byKeys;
  return {
    page,
    actions: () => done,
    press: counted(acts.press),
    type: counted(acts.type),
    send: counted(() => page.keyboard.press('Enter')),
    take: counted(acts.take),
  };
}

async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if ((await target.getAttribute('type')) === 'radio') return chooseRadio(page, target);
  await tabTo(page, target);
  await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
}

/** Moves the focus with Tab until it stands on the target. @throws Error when Tab never gets there */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const far = await target.evaluate(tabsBefore, CONTROLS);
    if (far === 0) return;
    await pressTab(page, far > 4 ? far - 3 : 1);
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** About how many times Tab has to be pressed; 0 when the focus is there. Runs in the page. */
function tabsBefore(target: Element, controls: string): number {
  if (target === document.activeElement) return 0;
  const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.tabIndex >= 0 &&
      !element.matches('[type=radio]:not(:checked), :disabled'),
  );
  return Math.max(
    1,
    stops.indexOf(target as HTMLElement) - stops.indexOf(document.activeElement as HTMLElement),
  );
}

/** Tab enters a group of radio buttons once; the arrows go through it. */
async function chooseRadio(page: Page, target: Locator): Promise<void> {
  const group = await target.getAttribute('name');
  await tabTo(page, page.locator(`input[type=radio][name="${group}"]:checked`));
  while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
}
