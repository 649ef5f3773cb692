import { Parser } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { at, useBrowser, withPage } from './support/browser.ts';
import { htmlFiles } from './support/html-files.ts';

useBrowser();

/** Each page's links, by the name of the navigation they stand in ("" for none), and what opens windows. */
interface Links {
  navigations: Record<string, string[]>;
  first: string | undefined;
  windows: string[];
}

function linksOf(html: string): Links {
  const links: Links = { navigations: {}, first: undefined, windows: [] };
  const inside: string[] = [];
  const parser = new Parser({
    onopentag(name, { 'aria-label': label = '', href, target }) {
      if (name === 'nav') inside.push(label);
      if (target && target !== '_self') links.windows.push(href ?? name);
      if (name !== 'a' || href === undefined) return;
      links.first ??= href;
      const navigation = inside.at(-1);
      if (navigation !== undefined)
        links.navigations[navigation] = [...(links.navigations[navigation] ?? []), href];
    },
    onclosetag(name) {
      if (name === 'nav') inside.pop();
    },
  });
  parser.end(html);
  return links;
}

/** Pages with the site's own frame: not the ones that only send on, nor those made to be embedded. */
function* wholePages(): Generator<Links & { file: string }> {
  for (const { file, html } of htmlFiles(inject('folder'))) {
    if (html.includes('aria-label="Principale"')) yield { file, ...linksOf(html) };
  }
}

test('the same navigation, in the same order, on every page', () => {
  const seen = new Set<string>();
  let pages = 0;
  for (const { navigations } of wholePages()) {
    pages += 1;
    seen.add(JSON.stringify([navigations.Principale, navigations.Menu]));
    // The map of the site may end with a link to report this very page.
    const map = navigations['Tout le site']!.filter((href) => href.startsWith('/'));
    expect(map).toEqual(expect.arrayContaining(['/chercher/', '/departements/', '/accessibilite/']));
    seen.add(JSON.stringify(map));
  }
  expect(seen.size).toBe(2);
  expect(pages).toBeGreaterThan(60);
});

test('the first link leads to the content', () => {
  for (const { file, first } of wholePages()) expect(first, file).toBe('#contenu');
});

test('no link opens a window', () => {
  for (const { file, html } of htmlFiles(inject('folder'))) {
    // Links of a list set in somebody else's page leave its frame.
    if (file !== 'integrer/cadre/index.html') expect(linksOf(html).windows, file).toEqual([]);
  }
});

describe('keys and pointers', () => {
  test('no key is a shortcut by itself', async () => {
    await withPage({}, async (page) => {
      for (const path of ['/', '/chercher/#lieu=29019-brest', '/orienter/']) {
        await page.goto(at(path), { waitUntil: 'networkidle' });
        await page.locator('main').focus();
        const before = await state(page.url(), () => page.locator('main').innerHTML());
        for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?') await page.keyboard.press(key);
        expect(await state(page.url(), () => page.locator('main').innerHTML())).toBe(before);
      }
    });
  });

  test('nothing acts before the finger is lifted', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/chercher/#lieu=29019-brest'));
      await page.locator('#liste > li').first().waitFor();
      // The search widens by itself once the département is shown.
      await page.waitForLoadState('networkidle');
      for (const button of await page.locator('main :is(a, button, summary):visible').all()) {
        const before = await state(page.url(), () => page.locator('main').innerText());
        await button.hover();
        await page.mouse.down();
        await page.mouse.move(0, 0);
        await page.mouse.up();
        expect(await state(page.url(), () => page.locator('main').innerText())).toBe(before);
      }
    });
  });
});

async function state(url: string, content: () => Promise<string>): Promise<string> {
  return `${url}\n${await content()}`;
}
