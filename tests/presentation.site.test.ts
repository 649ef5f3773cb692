import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { htmlFiles } from './support/html-files.ts';
import { templates } from './support/kinds.ts';

useBrowser();

// One page, looked at in several ways: what is done to it last cannot be undone.
test.each(templates())(
  '$kind: every group of boxes has a legend, nothing appears on hover alone, nothing moves by itself; ' +
    'with more room between letters, words and lines nothing is cut; without style sheets nothing is missing',
  async ({ path }) => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      // What the frame shows, its script has to fetch.
      await page.goto(at(path), { waitUntil: path.endsWith('/cadre/') ? 'networkidle' : 'load' });
      expect(await unnamedGroups(page)).toEqual([]);
      expect(await shownOnHover(page)).toEqual([]);
      expect(await page.locator('main [popover]').count()).toBe(0);
      expect(await endlessAnimations(page)).toBe(0);
      const styled = await titles(page);
      expect(await cutBySpacing(page)).toEqual([]);
      await page.evaluate(() => {
        for (const sheet of document.styleSheets) sheet.disabled = true;
      });
      const bare = await titles(page);
      expect(bare.filter((title) => styled.includes(title))).toEqual(styled);
    });
  },
);

test('the field for a commune bears the same label everywhere', () => {
  const labels = new Set<string>();
  for (const { file, html } of htmlFiles(inject('folder'))) {
    // Whoever composes a list to embed chooses its commune, not their own.
    if (file === 'integrer/index.html') continue;
    for (const [, label = ''] of html.matchAll(/<label[^>]* for="commune"[^>]*>([^<]*)</g)) labels.add(label);
  }
  expect([...labels]).toEqual(['Votre commune ou code postal']);
});

/** Titles that can be seen, in the order of the page. */
function titles(page: Page): Promise<(string | null)[]> {
  const all = page.locator('main :is(h1, h2, h3):visible');
  return all.evaluateAll((found) => found.map(({ textContent }) => textContent));
}

/** Boxes that go together without anything that says what for. */
function unnamedGroups(page: Page): Promise<string[]> {
  return page.locator('main input:is([type=checkbox], [type=radio])').evaluateAll((all) =>
    all.flatMap((input) => {
      const group = input.closest('fieldset, [role=group], [role=radiogroup]');
      const named = group?.querySelector('legend') || group?.matches('[aria-labelledby], [aria-label]');
      const name = input.getAttribute('name');
      const alone = !name || all.filter((other) => other.getAttribute('name') === name).length === 1;
      return named || alone ? [] : [input.outerHTML.slice(0, 100)];
    }),
  );
}

/** Rules that make something appear under the pointer. */
function shownOnHover(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (rule: CSSRule): CSSRule[] => [
      rule,
      ...[...((rule as CSSGroupingRule).cssRules ?? [])].flatMap(inside),
    ];
    return [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].flatMap(inside))
      .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
      .map(({ cssText }) => cssText)
      .filter((text) => /[;{]\s*(?:display|visibility|content|opacity|clip-path)\s*:/.test(text));
  });
}

function endlessAnimations(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY).length,
  );
}

/**
 * What is cut or sticks out with the spacing of WCAG 2.1, criterion 1.4.12. A script sets it: the site's policy allows
 * no style from elsewhere.
 */
function cutBySpacing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    for (const { style, tagName } of all) {
      style.setProperty('line-height', '1.5', 'important');
      style.setProperty('letter-spacing', '0.12em', 'important');
      style.setProperty('word-spacing', '0.16em', 'important');
      if (tagName === 'P') style.setProperty('margin-block-end', '2em', 'important');
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = all.filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('.aside-voice, .aside-voice *, svg *, input, .map, .map *') &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const names = clipped.map(({ outerHTML }) => outerHTML.slice(0, 100));
    return scrollWidth > clientWidth ? [...names, `${scrollWidth} px`] : names;
  });
}
