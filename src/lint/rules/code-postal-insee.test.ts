import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

const told = (adresse: Record<string, unknown>, more = {}): string[] =>
  tell('code-postal-insee', { adresse: { voie: '1 rue des Exemples', ...adresse }, ...more });

it('gives the INSEE code that is missing: an error by hand, a warning in what was imported', () => {
  const adresse = { code_postal: '29200', commune: 'Brest' };
  const sentence = 'Il manque le code INSEE de la commune : ajoutez code_insee: "29019" (Brest).';
  expect(told(adresse)).toEqual([`error ${sentence}`]);
  expect(told(adresse, { identifiants: [{ source: 'un jeu', id: '1' }] })).toEqual([`warning ${sentence}`]);
});

it('says that a commune is not known', () => {
  expect(told({ commune: 'Nullepart-sur-Rien' })).toEqual([
    'error Il manque le code INSEE, et la commune « Nullepart-sur-Rien » n’est pas reconnue : vérifiez son nom et son code postal.',
  ]);
});

it('refuses a code that no commune has', () => {
  expect(told({ code_postal: '29200', commune: 'Brest', code_insee: '29999' })).toEqual([
    'error Aucune commune n’a le code INSEE 29999 : écrivez "29019".',
  ]);
});

it('compares the postcode', () => {
  expect(told({ code_postal: '29000', commune: 'Brest', code_insee: '29019' })).toEqual([
    'error Le code postal 29000 n’est pas celui de Brest (29019) : écrivez 29200, ou corrigez la commune.',
  ]);
});

it('lets CEDEX postcodes of the département pass', () => {
  expect(told({ code_postal: '29283', commune: 'Brest', code_insee: '29019' })).toEqual([]);
});

it('gives the official name', () => {
  expect(told({ code_postal: '29200', commune: 'BREST', code_insee: '29019' })).toEqual([
    'warning Le nom officiel de la commune s’écrit « Brest ».',
  ]);
  expect(told({ code_postal: '29200', commune: 'Quimper', code_insee: '29019' })[0]).toMatch(
    /s’appelle « Brest », et non « Quimper »/,
  );
});

it('takes Paris for the name of its arrondissements', () => {
  const paris = { code_postal: '75018', commune: 'Paris', code_insee: '75118' };
  expect(tell('code-postal-insee', { adresse: paris }, 'lieux/75/paris-lieu.yaml')).toEqual([]);
});
