import { termsOf } from '../data/vocabularies.ts';

/** ISO codes of the languages one may ask for; French goes without saying. */
export const LANGUAGES: readonly string[] = termsOf('langues')
  .map(({ code }) => code)
  .filter((code) => code !== 'fr');
