import { locales } from '../../messages/locales.ts';
import type { Catalogue, Language } from '../../messages/message.ts';
import { CATALOGUE_PATH } from '../../messages/path.ts';
import { makeTranslator, type Translator } from '../../messages/translator.ts';
import { siteUrl } from '../site-url.ts';
import { ATTRIBUTES, isForeign, translateAttributes, translateBelow, translateText } from './dom-text.ts';
import { sayFrenchOnly } from './french-only.ts';

let catalogue: Promise<Catalogue> | undefined;
const translators = new Map<string, Translator>();
let translate: Translator | undefined;
let asked = 'fr';

/** What scripts write later is translated as it comes. */
const watch = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'childList') for (const node of addedNodes) translateBelow(node, translate);
    else if (!isForeign(target)) {
      if (target instanceof Text) translateText(target, translate);
      else if (target instanceof Element) translateAttributes(target, translate);
    }
  }
  // What we have just written is no news.
  watch.takeRecords();
});

/**
 * Shows the page in a language, then dispatches `langue` on the document; a page that exists only in French says so
 * instead.
 */
export async function speak(language: string): Promise<void> {
  asked = language;
  const spoken = language === 'fr' ? undefined : await translatorFor(language as Language);
  // Another language was chosen meanwhile.
  if (asked !== language) return;
  const page = document.documentElement;
  if (!page.hasAttribute('data-traduite')) return sayFrenchOnly(language, spoken);
  translate = spoken;
  page.lang = language;
  if (spoken && locales[language as Language].rtl) page.dir = 'rtl';
  else page.removeAttribute('dir');
  translateBelow(page, translate);
  watch.takeRecords();
  watch.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES],
  });
  document.dispatchEvent(new Event('langue'));
}

/** @throws Error when the catalogue cannot be loaded */
async function translatorFor(language: Language): Promise<Translator> {
  const known = translators.get(language);
  if (known) return known;
  catalogue ??= fetch(siteUrl(CATALOGUE_PATH)).then((response) => {
    if (!response.ok) throw new Error(`${CATALOGUE_PATH}: ${response.status}`);
    return response.json();
  });
  // Once more at the next try.
  catalogue.catch(() => {
    catalogue = undefined;
  });
  const made = makeTranslator(await catalogue, language);
  translators.set(language, made);
  return made;
}
