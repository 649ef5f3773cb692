import { expect, it } from 'vitest';
import { ressource, tellOf } from '../testing.ts';

const told = (
  changes: Record<string, unknown>,
  files: Record<string, Uint8Array> = {},
  texte = '',
): string[] => tellOf('ressource', { 'ressources/a.md': ressource(changes, texte), ...files });

it('asks where a resource can be had', () => {
  expect(told({ url: 'https://example.org/module' })).toEqual([]);
  expect(told({}, {}, 'Le module lui-même.')).toEqual([]);
  expect(told({})).toEqual([
    'warning On ne peut pas encore se servir de cette ressource : écrivez son adresse (url), son fichier, ou son texte sous la fiche.',
  ]);
});

it('looks at the file: its kind, that it is there, its weight', () => {
  const fichier = 'fichiers/module.pdf';
  expect(told({ fichier }, { [`ressources/${fichier}`]: new Uint8Array(10) })).toEqual([]);
  expect(told({ fichier })).toEqual([
    'error Le fichier « fichiers/module.pdf » n’existe pas : rangez-le dans « ressources/fichiers/ ».',
  ]);
  expect(told({ fichier: 'fichiers/page.html' })).toEqual([
    'error Ce genre de fichier n’est pas publié : enregistrez-le en PDF, ou au format d’un traitement de texte.',
  ]);
  expect(told({ fichier }, { [`ressources/${fichier}`]: new Uint8Array(12_000_000) })).toEqual([
    'error Ce fichier pèse 12 Mo : réduisez-le à 10 Mo au plus, ou donnez son adresse.',
  ]);
});
