import type { Page } from 'playwright-core';

/** What a page says and is ours to translate: texts and the attributes that are read or heard, whether shown or not. */
export function pageTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const others = '[translate="no"], [lang]:not(html), title, script, style, noscript, textarea';
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(others)) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (element.closest(others)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.filter((text) => /\p{L}/u.test(text));
  });
}
