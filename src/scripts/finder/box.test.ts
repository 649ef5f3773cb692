import { expect, test } from 'vitest';
import type { ShardIndex } from '../../finder/shard.ts';
import { middleOf, shardsIn } from './box.ts';

const BREST = { south: 48.3, west: -4.6, north: 48.5, east: -4.4 };

test('only départements whose box meets the part can hold such results', () => {
  const shards = [
    ['29', 'Finistère', 1, 47.8, -5.1, 48.7, -3.4],
    ['35', 'Ille-et-Vilaine', 1, 47.6, -2.3, 48.7, -1],
  ];
  expect(shardsIn(BREST, { shards } as unknown as ShardIndex)).toEqual(['29']);
});

test('the middle is half-way', () => {
  expect(middleOf({ south: 48, west: -5, north: 49, east: -4 })).toEqual({ latitude: 48.5, longitude: -4.5 });
});
