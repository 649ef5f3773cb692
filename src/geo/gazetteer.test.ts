import { describe, expect, test } from 'vitest';
import {
  allCommunes,
  communeByCode,
  communesByPostcode,
  currentCodeOf,
  resolveCommune,
} from './gazetteer.ts';

/** "code how" of what a query resolves to. */
function resolved(query: Parameters<typeof resolveCommune>[0]): string {
  const found = resolveCommune(query);
  return found ? `${found.commune.code} ${found.how}` : 'inconnue';
}

describe('lookups', () => {
  test('a commune is found by its INSEE code, whatever the capitals', () => {
    expect(communeByCode('29019')).toMatchObject({
      nom: 'Brest',
      departement: '29',
      codesPostaux: ['29200'],
    });
    expect(communeByCode('2a004')?.nom).toBe('Ajaccio');
    expect(communeByCode('75118')).toMatchObject({ nom: 'Paris 18e Arrondissement', parent: '75056' });
    expect(communeByCode('99999')).toBeUndefined();
    expect(communeByCode('../..')).toBeUndefined();
  });

  test('a retired code leads to the code of today', () => {
    expect(communeByCode('49069')).toBeUndefined();
    expect(currentCodeOf('49069')).toBe('49126');
    expect(currentCodeOf('29019')).toBeUndefined();
  });

  test('a postcode gives its communes, those of a neighbouring département included', () => {
    expect(communesByPostcode('29200').map(({ nom }) => nom)).toEqual(['Brest']);
    expect(communesByPostcode('05110').map(({ departement }) => departement)).toEqual(
      expect.arrayContaining(['04', '05']),
    );
    expect(communesByPostcode('97133').map(({ code }) => code)).toEqual(['97701']);
    expect(communesByPostcode('29999')).toEqual([]);
  });

  test('the arrondissement stands before its city', () => {
    expect(communesByPostcode('75018').map(({ code }) => code)).toEqual(['75118', '75056']);
  });

  test('the communes of today are all there, once each, overseas included', () => {
    const communes = allCommunes();
    expect(communes.length).toBeGreaterThan(34_800);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
    const covered = [...new Set(communes.map(({ departement }) => departement))];
    expect(covered).toEqual(
      expect.arrayContaining(['2A', '2B', '971', '975', '976', '977', '978', '986', '987', '988']),
    );
    expect(communes.some(({ parent }) => parent)).toBe(false);
  });
});

describe('resolveCommune', () => {
  test.each([
    ['a name as officially written', { code_postal: '29200', commune: 'Brest' }, '29019 postcode+name'],
    ['capitals and ST', { code_postal: '38400', commune: 'ST MARTIN D HERES' }, '38421 postcode+name'],
    ['an article put behind', { code_postal: '76600', commune: 'HAVRE (LE)' }, '76351 postcode+name'],
    [
      'a postcode that lost its zero',
      { code_postal: '1000', commune: 'Bourg en Bresse' },
      '01053 postcode+name',
    ],
    ['a former commune', { code_postal: '01300', commune: 'Arbignieu' }, '01015 postcode+name'],
    ['a commune merged long ago', { code_postal: '16120', commune: 'Malaville' }, '16204 postcode+name'],
    ['a name given up since', { code_postal: '88150', commune: 'CAPAVENIR-VOSGES' }, '88465 postcode+name'],
    ['a slip of the finger', { code_postal: '12850', commune: '0NET LE CHATAU' }, '12176 postcode+name'],
    ['words too many', { code_postal: '29280', commune: 'Mairie de Plouzané' }, '29212 postcode+name'],
    ['words too few', { code_postal: '16300', commune: 'Barbezieux' }, '16028 postcode+name'],
    [
      'a name in parentheses',
      { code_postal: '29280', commune: 'La Trinité (Plouzané)' },
      '29212 postcode+name',
    ],
    [
      'the city with an arrondissement’s postcode',
      { code_postal: '75018', commune: 'Paris' },
      '75118 postcode+name',
    ],
    [
      'an arrondissement by its number',
      { code_postal: '13011', commune: 'MARSEILLE 11' },
      '13211 postcode+name',
    ],
    ['a city without a postcode', { commune: 'Paris', departement: '75' }, '75056 name+departement'],
    ['a CEDEX postcode', { code_postal: '35042', commune: 'RENNES CEDEX' }, '35238 name+departement'],
    ['a postcode alone', { code_postal: '29200' }, '29019 postcode'],
    [
      'a hamlet under a postcode of one commune',
      { code_postal: '29200', commune: 'Keredern' },
      '29019 postcode',
    ],
    [
      'one postcode for a whole territory',
      { code_postal: '98800', commune: 'DUMBÉA' },
      '98805 name+departement',
    ],
    ['an INSEE code', { code_insee: '29019', code_postal: '29200', commune: 'n’importe' }, '29019 insee'],
    ['a retired INSEE code', { code_insee: '49069' }, '49126 insee'],
    [
      'a city’s INSEE code beside an arrondissement’s postcode',
      { code_insee: '75056', code_postal: '75018' },
      '75056 insee',
    ],
    [
      'an INSEE code of a homonym in another département',
      { code_insee: '63236', code_postal: '98800', commune: 'Mont-Dore' },
      '98817 name+departement',
    ],
  ])('understands %s', (_, query, expected) => {
    expect(resolved(query)).toBe(expected);
  });

  test('does not choose between several', () => {
    expect(resolved({ code_postal: '33240' })).toBe('inconnue');
    expect(resolved({ commune: 'Saint-Denis' })).toBe('inconnue');
    expect(resolved({})).toBe('inconnue');
    expect(resolved({ commune: '', code_postal: '', code_insee: '' })).toBe('inconnue');
  });

  test('lets the position choose between homonyms', () => {
    expect(resolved({ commune: 'Saint-Denis', position: { latitude: 48.936, longitude: 2.357 } })).toBe(
      '93066 nearby',
    );
    expect(resolved({ commune: 'Saint-Denis', position: { latitude: -20.88, longitude: 55.45 } })).toBe(
      '97411 nearby',
    );
    expect(resolved({ commune: 'Saint-Denis', position: { latitude: 0, longitude: 0 } })).toBe('inconnue');
  });

  test('a postcode and a name that disagree: the name, unless the position says otherwise', () => {
    const query = { code_postal: '29200', commune: 'Quimper' };
    expect(resolved(query)).toBe('29232 name+departement');
    expect(resolved({ ...query, position: { latitude: 47.99, longitude: -4.1 } })).toBe('29232 nearby');
    expect(resolved({ ...query, position: { latitude: 48.4, longitude: -4.48 } })).toBe('29019 nearby');
  });

  test('a postcode’s sole commune is not believed against a far position', () => {
    const position = { latitude: 48.9768, longitude: 2.3288 };
    expect(resolved({ code_postal: '93160', commune: 'DEUIL LA BARRE', position })).toBe('95197 nearby');
  });
});
