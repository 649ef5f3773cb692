import { expect, test } from 'vitest';
import {
  filterByService,
  filterByZone,
  mustLoadMore,
  shardsAround,
  sortByDistance,
  withinReach,
} from './order.ts';
import type { Found, ShardIndex } from './shard.ts';

const BREST = { latitude: 48.39, longitude: -4.486 };

function found(nom: string, parts: Partial<Found> = {}): Found {
  return { nom, services: 0, approximate: false, ...parts } as Found;
}

test('the nearest comes first, what cannot be placed last', () => {
  const results = [found('loin', { latitude: 48, longitude: -4 }), found('nulle part'), found('ici', BREST)];
  expect(sortByDistance(results, BREST).map(({ found: { nom } }) => nom)).toEqual([
    'ici',
    'loin',
    'nulle part',
  ]);
});

test('a known address nearby goes before one of which only the commune is known', () => {
  const results = [
    found('vague', { ...BREST, approximate: true }),
    found('à un kilomètre', { latitude: 48.399, longitude: -4.486 }),
  ];
  expect(sortByDistance(results, BREST)[0]?.found.nom).toBe('à un kilomètre');
});

test('ties follow the names, whatever the order given', () => {
  const [a, b] = [found('a', BREST), found('b', BREST)];
  expect(sortByDistance([b, a], BREST)).toEqual(sortByDistance([a, b], BREST));
});

test('any of the services is enough, and no service asked keeps all', () => {
  const results = [found('a', { services: 0b011 }), found('b', { services: 0b100 })];
  expect(filterByService(results, 0b110)).toHaveLength(2);
  expect(filterByService(results, 0b001).map(({ nom }) => nom)).toEqual(['a']);
  expect(filterByService(results, 0)).toHaveLength(2);
});

test('help at home shows only where it reaches', () => {
  const results = [found('lieu'), found('chez vous', { zone: ['29019'] })];
  expect(filterByZone(results, '29019')).toHaveLength(2);
  expect(filterByZone(results, '29232').map(({ nom }) => nom)).toEqual(['lieu']);
  expect(filterByZone(results, undefined).map(({ nom }) => nom)).toEqual(['lieu']);
});

test('what is too far is left out, but the five nearest stay within 250 km', () => {
  const at = (km: number) => ({ found: found(`${km}`), km });
  expect(withinReach([1, 2, 3, 4, 5, 59, 61].map(at)).map(({ km }) => km)).toEqual([1, 2, 3, 4, 5, 59]);
  expect(withinReach([100, 200, 300].map(at)).map(({ km }) => km)).toEqual([100, 200]);
});

test('the visitor’s own département is shown whole, however wide', () => {
  const at = (id: string, km: number) => ({ found: found('', { id }), km });
  const sorted = [1, 2, 3, 4, 5].map((km) => at('973/a', km)).concat(at('973/b', 200), at('972/c', 200));
  expect(withinReach(sorted, '973').at(-1)?.found.id).toBe('973/b');
  expect(withinReach(sorted)).toHaveLength(5);
});

test('a département is as far as its box, and no distance at all from inside it', () => {
  const index: ShardIndex = {
    version: 2,
    total: 2,
    labels: [],
    shards: [
      ['35', 'Ille-et-Vilaine', 1, 47.6, -2.3, 48.7, -1, 48.1, -1.7],
      ['29', 'Finistère', 1, 47.8, -5.1, 48.7, -3.4, 48.3, -4.2],
    ],
  };
  const [near, next] = shardsAround(index, BREST);
  expect(near).toEqual({ departement: '29', km: 0 });
  expect(next?.departement).toBe('35');
  expect(next?.km).toBeGreaterThan(150);
});

test('a further département is loaded only if it could hold something nearer', () => {
  const sorted = [{ found: found('a'), km: 3 }];
  expect(mustLoadMore(sorted, 1, 2)).toBe(true);
  expect(mustLoadMore(sorted, 1, 4)).toBe(false);
  expect(mustLoadMore(sorted, 2, 400)).toBe(true);
});
