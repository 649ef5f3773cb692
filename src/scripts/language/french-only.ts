import { locales } from '../../messages/locales.ts';
import type { Language } from '../../messages/message.ts';
import type { Translator } from '../../messages/translator.ts';
import { element } from '../dom.ts';
import { siteUrl } from '../site-url.ts';
import { withLanguage } from './fragment.ts';

const ID = 'en-francais';

/** Says in the visitor's language that the page is in French alone, and leads to what is not. */
export function sayFrenchOnly(language: string, translate: Translator | undefined): void {
  document.getElementById(ID)?.remove();
  if (!translate) return;
  const { rtl } = locales[language as Language];
  const say = (text: string): string => translate(text) ?? text;
  const note = element(
    'p',
    { className: 'wrap french-only', id: ID },
    `${say('Cette page n’existe qu’en français.')} `,
    element('a', { href: siteUrl('chercher/') + withLanguage('', language) }, say('Trouver de l’aide')),
  );
  note.lang = language;
  note.dir = rtl ? 'rtl' : 'ltr';
  document.querySelector('main')?.prepend(note);
}
