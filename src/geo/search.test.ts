import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { communesByPostcode } from './lookup.ts';
import { findPlaces, type PlaceRow, shardFor } from './search.ts';
import { placeShards } from './shards.ts';

const shards = new Map([...placeShards()].map(({ path, content }) => [path, content]));

/** As the browser does: the query's shard, then the places in it. */
function search(query: string, most?: number) {
  const path = shardFor(query);
  const content = path && shards.get(path);
  return content ? findPlaces(query, JSON.parse(content) as PlaceRow[], most) : [];
}
const first = (query: string): string | undefined => search(query)[0]?.code;

describe('typing a commune or a postcode', () => {
  test.each([
    ['Brest', '29019'],
    ['brest', '29019'],
    ['bres', '29019'],
    ['le havre', '76351'],
    ['Havre', '76351'],
    ['saint etienne', '42218'],
    ['St-Étienne', '42218'],
    ['SAINTE FOY LES LYON', '69202'],
    ['L’Haÿ-les-Roses', '94038'],
    ['hay les roses', '94038'],
    ['chambery', '73065'],
    ['Montpellier', '34172'],
    ['mon', '34172'],
    ['Paris', '75056'],
    ['p', '75056'],
    ['la rochelle', '17300'],
    ['Nouméa', '98818'],
    ['Y', '80829'],
    ['29200', '29019'],
    ['75018', '75118'],
    ['paris 18', '75118'],
    ['Lyon 3e Arrondissement', '69383'],
    ['13001', '13201'],
    ['292', '29019'],
    ['Arbignieu', '01015'],
  ])('%j finds %s first', (query, code) => {
    expect(first(query)).toBe(code);
  });

  test('gives the choice between homonyms, the largest first, told apart by their département', () => {
    const found = search('Saint-Denis').filter(({ nom }) => nom === 'Saint-Denis');
    expect(
      found
        .map(({ departement }) => departement)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['93', '974']);
    expect(found.length).toBeGreaterThan(3);
  });

  test('says which former name was recognised', () => {
    expect(search('Arbignieu')[0]).toMatchObject({ nom: 'Arboys en Bugey', ancienNom: 'Arbignieu' });
  });

  test('finds nothing for nothing, and nothing for what is no commune', () => {
    expect(shardFor('')).toBeUndefined();
    expect(shardFor(' - ')).toBeUndefined();
    expect(search('zzzzzz')).toEqual([]);
    expect(search('99999')).toEqual([]);
  });

  test('offers at most twenty places, and every commune of a postcode when asked for all', () => {
    expect(search('saint')).toHaveLength(20);
    expect(search('29')).toHaveLength(20);
    expect(search('51300', Number.POSITIVE_INFINITY).length).toBe(communesByPostcode('51300').length);
    expect(communesByPostcode('51300').length).toBeGreaterThan(40);
  });
});

test('every commune is found by its full name in its shard', () => {
  const rows = [...shards.values()].flatMap((content) => JSON.parse(content) as PlaceRow[]);
  const names = new Set(rows.map(([nom]) => nom));
  const lost = [...names].filter((nom) => !shards.get(shardFor(nom) ?? '')?.includes(JSON.stringify(nom)));
  expect(lost).toEqual([]);
});

test('no shard is a burden: 15 KB at most, compressed', () => {
  const heaviest = Math.max(
    ...[...shards.values()]
      .filter(({ length }) => length > 30_000)
      .map((content) => gzipSync(content).length),
  );
  expect(heaviest).toBeLessThan(15_000);
});
