/** The languages of the interface; French is what pages are written in. */
const LANGUAGES = /^(?:fr|en|es|ar|uk)$/;

const partsOf = (fragment: string): string[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');

/** The language that a fragment asks for: `#besoin=demarche&langue=ar` → `ar`; undefined when it asks for none. */
export function languageIn(fragment: string): string | undefined {
  const asked = partsOf(fragment)
    .find((part) => part.startsWith('langue='))
    ?.slice(7);
  return asked !== undefined && LANGUAGES.test(asked) ? asked : undefined;
}

/** The same fragment with another language; French needs no telling. */
export function withLanguage(fragment: string, language: string): string {
  const others = partsOf(fragment).filter((part) => !part.startsWith('langue='));
  const parts = language === 'fr' ? others : [...others, `langue=${language}`];
  return parts.length ? `#${parts.join('&')}` : '';
}

/** What the fragment points at in the page: `#accueil-marche&langue=ar` → `accueil-marche`; empty when it does not. */
export function anchorIn(fragment: string): string {
  const [first = ''] = partsOf(fragment);
  return first.includes('=') ? '' : first;
}
