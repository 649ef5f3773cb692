import { check, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { readableName } from './readable-name.ts';

describe('names in capitals', () => {
  it.each([
    ['MEDIATHEQUE DU LAC BLEU', 'Gap', 'Médiathèque du Lac Bleu'],
    ["MAISON DES ECUREUILS D'ABONDANCE", 'Abondance', "Maison des Ecureuils d'Abondance"],
    ["ASSOCIATION L'ESPOIR", 'Marseille', "Association l'Espoir"],
    ['CENTRE SOCIAL DE SAINT ETIENNE', 'Saint-Étienne', 'Centre social de Saint-Étienne'],
    ['CCAS DE BREST', 'Brest', 'CCAS de Brest'],
    ['MJC JEAN MOULIN', 'Gap', 'MJC Jean Moulin'],
    ['LA POSTE ST YORRE', 'Vichy', 'La Poste St Yorre'],
    ['EPN', 'Gap', 'EPN'],
    ['ARQA', 'Gap', 'ARQA'],
    ['LYCEE LOUIS XIV - BATIMENT 2', 'Gap', 'Lycée Louis XIV - Batiment 2'],
  ])('%s becomes readable', (name, commune, expected) => {
    expect(readableName(name, commune)).toBe(expected);
  });

  it('leaves a name alone that has a small letter', () => {
    expect(readableName('Espace ADMR', 'Gap')).toBe('Espace ADMR');
  });

  it('changes nothing but case, accents and punctuation, and only once', () => {
    const names = stringMatching(/^[A-ZÉÈ' -]{1,40}$/);
    const result = check(
      property(names, (name) => {
        const readable = readableName(name, 'Saint-Étienne');
        return fold(readable) === fold(name) && readableName(readable, 'Saint-Étienne') === readable;
      }),
      { numRuns: 500 },
    );
    expect(result.counterexample).toBeNull();
  });
});
