import type { Language } from './message.ts';

/** How numbers, dates and lists are written in a language. */
export interface Locale {
  /** BCP 47, for `Intl`. Arabic keeps the digits that are read on clocks and doors in France. */
  tag: string;
  rtl: boolean;
  /** What stands between the parts of a text. */
  separators: Readonly<Record<string, string>>;
}

const latin = { ', ': ', ', ' · ': '\u00a0· ', ' ; ': '; ', '. ': '. ', ' : ': ': ', ' : $': ':' };

export const locales: Readonly<Record<Language, Locale>> = {
  en: { tag: 'en-GB', rtl: false, separators: latin },
  es: { tag: 'es', rtl: false, separators: latin },
  ar: { tag: 'ar-u-nu-latn', rtl: true, separators: { ...latin, ', ': '، ', ' ; ': '؛ ' } },
  uk: { tag: 'uk', rtl: false, separators: latin },
};
