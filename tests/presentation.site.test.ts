import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { htmlFiles } from './support/html-files.ts';
import { pageKinds } from './support/kinds.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 } };

test.each(pageKinds())(
  '$kind: without style sheets nothing is missing, and titles keep their order',
  async ({ path }) => {
    const titles = (page: Page) =>
      page
        .locator('main :is(h1, h2, h3):visible')
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
    const styled = await withPage(PHONE, async (page) => {
      await page.goto(at(path));
      return titles(page);
    });
    await withPage(PHONE, async (page) => {
      await page.route('**/*.css', (route) => route.abort());
      await page.goto(at(path));
      const bare = await titles(page);
      expect(bare.filter((title) => styled.includes(title))).toEqual(styled);
    });
  },
);

test.each(pageKinds())(
  '$kind: with more room between letters, words and lines nothing is cut',
  async ({ path }) => {
    await withPage(PHONE, async (page) => {
      await page.goto(at(path));
      const cut = await page.evaluate(() => {
        // The values of WCAG 2.1, criterion 1.4.12, set from a script: the policy allows no style that comes with the page.
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          for (const [property, value] of [
            ['line-height', '1.5'],
            ['letter-spacing', '0.12em'],
            ['word-spacing', '0.16em'],
          ] as const)
            element.style.setProperty(property, value, 'important');
          if (element.matches('p')) element.style.setProperty('margin-block-end', '2em', 'important');
        }
        const { scrollWidth, clientWidth } = document.documentElement;
        const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('.aside-voice, .aside-voice *, svg *, input, .map, .map *') &&
            ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
            element.scrollWidth > element.clientWidth + 1,
        );
        return [
          ...clipped.map(({ outerHTML }) => outerHTML.slice(0, 100)),
          ...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : []),
        ];
      });
      expect(cut).toEqual([]);
    });
  },
);

test('nothing appears on hover alone', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    for (const { path } of pageKinds()) {
      await page.goto(at(path));
      const rules = await page.evaluate(() =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .flatMap(function flatten(rule: CSSRule): CSSRule[] {
            return [rule, ...[...((rule as CSSGroupingRule).cssRules ?? [])].flatMap(flatten)];
          })
          .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
          .filter((rule) =>
            /(?:^|[;{]\s*)(?:display|visibility|content|opacity|clip-path)\s*:/.test(rule.cssText),
          )
          .map((rule) => rule.cssText),
      );
      expect(rules, path).toEqual([]);
      expect(await page.locator('main [popover]').count(), path).toBe(0);
    }
  });
});

test('nothing moves by itself', async () => {
  await withPage({ ...PHONE, reducedMotion: 'reduce' }, async (page) => {
    for (const { path } of pageKinds()) {
      await page.goto(at(path));
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity)
            .length,
      );
      expect(moving, path).toBe(0);
    }
  });
});

test('the field for a commune bears the same label everywhere', async () => {
  const labels = new Set<string>();
  for (const { file, html } of htmlFiles(inject('folder'))) {
    // Whoever composes a list to embed chooses its commune, not their own.
    if (file === 'integrer/index.html') continue;
    for (const [, label = ''] of html.matchAll(/<label[^>]* for="commune"[^>]*>([^<]*)</g)) labels.add(label);
  }
  expect([...labels]).toEqual(['Votre commune ou code postal']);
});

test.each(pageKinds())('$kind: every group of boxes has a legend', async ({ path }) => {
  await withPage(PHONE, async (page) => {
    await page.goto(at(path));
    const unnamed = await page.locator('main input:is([type=checkbox], [type=radio])').evaluateAll((all) =>
      all.flatMap((input) => {
        const group = input.closest('fieldset, [role=group], [role=radiogroup]');
        const named =
          group?.querySelector('legend') ||
          group?.hasAttribute('aria-labelledby') ||
          group?.hasAttribute('aria-label');
        const name = input.getAttribute('name');
        const alone = !name || all.filter((other) => other.getAttribute('name') === name).length === 1;
        return named || alone ? [] : [input.outerHTML.slice(0, 100)];
      }),
    );
    expect(unnamed).toEqual([]);
  });
});
