import { expect, it } from 'vitest';
import { fieldOf } from './fields.ts';
import { fold } from './fold.ts';

it('finds a field whatever the capitals, accents, plural and separators of its name', () => {
  const names = [
    'Courriel',
    'COURRIELS',
    'Code postal',
    'code_insee',
    'Complément adresse',
    'conditions_access',
    'service',
  ];
  expect(names.map(fieldOf)).toEqual([
    'courriels',
    'courriels',
    'code_postal',
    'code_insee',
    'complement_adresse',
    'frais_a_charge',
    'services',
  ]);
});

it('knows v0.1 names, and leaves a column of the source’s own alone', () => {
  expect(['accessibilite', 'labels_nationaux', 'cle_ban', 'structureId'].map(fieldOf)).toEqual([
    'fiche_acces_libre',
    'labels_nationaux',
    'cle_ban',
    undefined,
  ]);
});

it('sets case, accents and punctuation aside, and nothing else', () => {
  expect(fold('AIX-LES-BAINS')).toBe(fold('Aix les Bains'));
  expect(fold('L’Haÿ')).toBe(fold("l'hay"));
  expect(fold('ST MALO')).not.toBe(fold('Saint-Malo'));
});
