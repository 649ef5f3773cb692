import { describe, expect, test } from 'vitest';
import { bareName, foldName, sameName } from './names.ts';

describe('foldName', () => {
  test.each([
    ['Saint-Étienne', 'saint etienne'],
    ['ST ETIENNE', 'saint etienne'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['L’HAY LES ROSES', 'l hay les roses'],
    ['HAVRE (LE)', 'le havre'],
    ['Herbiers, Les', 'les herbiers'],
    ['Haÿ-les-Roses (L’)', 'l hay les roses'],
    ['RENNES CEDEX 7', 'rennes'],
    ['Évry-Courcouronnes Cedex', 'evry courcouronnes'],
    ['Œuilly', 'oeuilly'],
    ['Chalon s/Saône', 'chalon sur saone'],
    ['Paris 18e Arrondissement', 'paris 18'],
    ['PARIS 01', 'paris 1'],
    ['Marseille 1er arr.', 'marseille 1'],
    ['LYON 3EME', 'lyon 3'],
    ['Ste-Maxime', 'sainte maxime'],
    ['0net le Château', 'onet le chateau'],
    ['  ', ''],
  ])('reads %j as %j', (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  test('leaves what it has folded unchanged', () => {
    for (const name of ['Paris 18e Arrondissement', 'HAVRE (LE)', 'St-Ouen s/Seine Cedex 2', "L'Île-d'Yeu"]) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});

describe('sameName', () => {
  test('forgives articles, link words, capitals and accents', () => {
    expect(sameName('ST MARTIN HERES', "Saint-Martin-d'Hères")).toBe(true);
    expect(sameName('Mans', 'Le Mans')).toBe(true);
  });

  test('keeps apart names that differ by a word that matters', () => {
    expect(sameName('Villers-sur-Mer', 'Villers-sous-Mer')).toBe(false);
    expect(sameName('Paris 1', 'Paris 11')).toBe(false);
    expect(sameName('Saint-Denis', 'Sainte-Denis')).toBe(false);
  });

  test('keeps a name made of link words only', () => {
    expect(bareName('les')).toBe('les');
  });
});
