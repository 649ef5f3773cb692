import { expect, test } from 'vitest';
import { anchorIn, languageIn, withLanguage } from './fragment.ts';

test('the language is one of those that exist', () => {
  expect(languageIn('#besoin=demarche&langue=ar')).toBe('ar');
  expect(languageIn('#langue=fr')).toBe('fr');
  expect(languageIn('#langue=xx')).toBeUndefined();
  expect(languageIn('#langue=constructor')).toBeUndefined();
  expect(languageIn('')).toBeUndefined();
});

test('a change of language leaves the rest of the fragment as it is', () => {
  expect(withLanguage('#pos=48.39,-4.486&langue=es', 'uk')).toBe('#pos=48.39,-4.486&langue=uk');
  expect(withLanguage('#accueil-marche', 'ar')).toBe('#accueil-marche&langue=ar');
  expect(withLanguage('', 'en')).toBe('#langue=en');
});

test('French needs no telling', () => {
  expect(withLanguage('#lieu=29019-brest&langue=en', 'fr')).toBe('#lieu=29019-brest');
  expect(withLanguage('#langue=en', 'fr')).toBe('');
});

test('an identifier of the page stands before the language', () => {
  expect(anchorIn('#accueil-marche&langue=ar')).toBe('accueil-marche');
  expect(anchorIn('#langue=ar')).toBe('');
  expect(anchorIn('#besoin=demarche')).toBe('');
});
