import { expect, test } from 'vitest';
import { mustLoadMore, shardsAround } from './order.ts';
import type { Found, ShardIndex } from './shard.ts';

const BREST = { latitude: 48.39, longitude: -4.486 };

function found(nom: string, parts: Partial<Found> = {}): Found {
  return { nom, services: 0, approximate: false, ...parts } as Found;
}

test('a département is as far as its box, and no distance at all from inside it', () => {
  const index: ShardIndex = {
    version: 3,
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
