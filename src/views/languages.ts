/** The languages of the interface, each by its own name. */
export const interfaceLanguages = [
  { code: 'fr', name: 'Français', dir: 'ltr' },
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'es', name: 'Español', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
  { code: 'uk', name: 'Українська', dir: 'ltr' },
] as const;

/** Pages that exist in every language: those that a person who looks for help goes through, and the sheet. */
const TRANSLATED = /^\/(?:$|chercher\/|orienter\/|lieux\/)/;

/** @param path the page's address, without the base */
export function isTranslated(path: string): boolean {
  return TRANSLATED.test(path);
}
