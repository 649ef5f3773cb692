import { expect, test } from 'vitest';
import type { Atlas, MapPoint } from './point.ts';
import { ScenePoints } from './scene-points.ts';

const point = (id: string, latitude: number, longitude: number): MapPoint => ({
  id,
  nom: '',
  url: '',
  latitude,
  longitude,
});
const heaps = [
  { ...point('29', 48.3, -4.2), count: 12 },
  { ...point('59', 50.5, 3), count: 9 },
  { ...point('974', -21.1, 55.5), count: 3 },
];
const atlas: Atlas = {
  heaps,
  load: async () => [],
  describe: async (points) => points.map((each) => ({ ...each, nom: `nom de ${each.id}` })),
};

test('without points of a list the atlas is shown, and comes back when the list is empty', () => {
  const points = new ScenePoints([], atlas);
  expect([points.isAtlas, points.all]).toEqual([true, heaps]);
  points.give([point('a', 48, -4)]);
  expect([points.isAtlas, points.all.length]).toEqual([false, 1]);
  points.give([]);
  expect(points.all).toBe(heaps);
});

test('the atlas opens on the mother country where it has any of it', () => {
  expect(new ScenePoints([], atlas).bounds).toEqual([-4.2, 48.3, 3, 50.5]);
  expect(new ScenePoints([], { ...atlas, heaps: heaps.slice(2) }).bounds).toEqual([55.5, -21.1, 55.5, -21.1]);
});

test('points of the atlas are named when they are pressed', async () => {
  const points = new ScenePoints([], atlas);
  points.unfold([point('29#0', 48, -4), point('29#1', 48, -4.1)]);
  expect(await points.named(['29#1'])).toMatchObject([{ nom: 'nom de 29#1' }]);
});
