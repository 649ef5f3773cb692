import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSlug, lieuSlug, slugify } from './slug.ts';

it.each([
  ['Médiathèque de la Rade', 'mediatheque-de-la-rade'],
  ['L’Œuvre & Cie (n° 2)', 'l-oeuvre-cie-n-2'],
  ['  ÉCOLE  ', 'ecole'],
  ['图书馆', ''],
])('writes %s as %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

it.each([
  ['Médiathèque de la Rade', 'Brest', 'brest-mediatheque-de-la-rade'],
  ['Brest – Maison de quartier', 'Brest', 'brest-maison-de-quartier'],
  ['Brest', 'Brest', 'brest'],
  ['Bresteur', 'Brest', 'brest-bresteur'],
  ['图书馆', '', 'lieu'],
])('calls %s of %s %s', (nom, commune, slug) => {
  expect(lieuSlug(nom, commune)).toBe(slug);
});

it('gives well-formed names of at most eighty characters, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const slug = slugify(text);
      expect(slug === '' || (isSlug(slug) && slug.length <= 80)).toBe(true);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});
