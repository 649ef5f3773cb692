import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from '../axe.ts';
import type { Visitor, Way } from '../visitor.ts';

/** Somebody who answers the questions of /proposer/. */
export interface Contributor {
  page: Page;
  /** Fills the field of this label. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Chooses an answer by its words. */
  pick(words: string | RegExp): Promise<void>;
  /** Takes one of the suggestions. */
  take(words: string | RegExp): Promise<void>;
  /** Presses a button, or a link. */
  press(words: string | RegExp): Promise<void>;
  /** Goes on to the question with this title. */
  goOn(title: string | RegExp): Promise<void>;
  /** Waits for the step with this title; axe finds nothing on it. */
  at(title: string | RegExp): Promise<void>;
  /** The file shown on the review page, by its path. */
  file(): Promise<Record<string, string>>;
}

export function contributorOf(visitor: Visitor, way: Way): Contributor {
  const { page } = visitor;
  const stage = page.locator('#demarche');
  const go = async (): Promise<void> => visitor.press(stage.locator('button[type=submit]'));
  const at = async (title: string | RegExp): Promise<void> => {
    const heading = stage.getByRole('heading', { level: 1, name: title });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    // The page is the same for a finger: axe looks at it once.
    if (way === 'with a finger') expect(await violations(page), String(title)).toEqual([]);
  };
  return {
    page,
    at,
    fill: (label, text) => visitor.type(field(stage, label), text),
    async pick(words) {
      const input = stage.locator('label.answer:visible').filter({ hasText: words }).locator('input').first();
      const isRadio = (await input.getAttribute('type')) === 'radio';
      if (way === 'with a finger' || !isRadio) return visitor.press(input);
      await focusByTab(page, stage.locator(`input[name="${await input.getAttribute('name')}"]`));
      await page.keyboard.press('Space');
      while (!(await input.isChecked())) await page.keyboard.press('ArrowDown');
    },
    take: (words) => visitor.take(stage.getByRole('option', { name: words }).first()),
    press: (words) =>
      visitor.press(
        stage
          .getByRole('button', { name: words })
          .or(stage.getByRole('link', { name: words }))
          .first(),
      ),
    async goOn(title) {
      await go();
      await at(title);
    },
    async file() {
      const summary = stage.locator('summary', { hasText: 'Voir le fichier' });
      await visitor.press(summary);
      const details = summary.locator('..');
      const [path, content] = await Promise.all([
        details.locator('p').innerText(),
        details.locator('pre').innerText(),
      ]);
      return { [path.trim()]: `${content.trimEnd()}\n` };
    },
  };
}

function field(stage: Locator, label: string | RegExp): Locator {
  return stage.getByLabel(label).and(stage.locator('input, textarea')).first();
}

/** Tab enters a group of radio buttons once, at the one that is checked or at the first. */
async function focusByTab(page: Page, group: Locator): Promise<void> {
  for (let tabs = 0; tabs < 200; tabs += 1) {
    if (await group.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${group}`);
}
