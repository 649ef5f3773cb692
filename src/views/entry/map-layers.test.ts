import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../data/env.ts';
import { type Commons, loadCommons } from '../../data/load.ts';
import { layerPoints, layersOf } from './map-layers.ts';

const commons = loadCommons(join(projectRoot, 'data'));

it('shows gaps that are not filled, each in its communes, else in the middle of its territory', () => {
  const points = layerPoints(commons, 'manques');
  const named = (slug: string) => points.filter(({ url }) => url.includes(slug));
  expect(named('aucune-aide-en-arabe')).toEqual([]);
  expect(named('sur-les-iles')).toMatchObject([{ latitude: 48.4597, longitude: -5.0861 }]);
  expect(named('entre-deux-passages')).toHaveLength(2);
  const [around] = named('que-repondre');
  expect(around?.latitude).toBeCloseTo(48.4, 1);
  expect(around?.longitude).toBeCloseTo(-4.5, 1);
  expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
});

it('shows a network where its establishments are, and each with its own state', () => {
  const colleges = layerPoints(commons, 'services').filter(({ url }) => url.includes('colleges'));
  expect(colleges).toHaveLength(12);
  expect(colleges.filter(({ resume }) => resume.startsWith('En place'))).toHaveLength(3);
});

it('is offered for what is switched on and has entries', () => {
  expect(layersOf(commons).map(({ id }) => id)).toEqual(['manques', 'services']);
  const off = { ...commons, commun: { ...commons.commun, modules: { manques: false } } } as Commons;
  expect(layersOf(off).map(({ id }) => id)).toEqual(['services']);
  expect(layersOf({ ...commons, 'services-publics': [] } as Commons).map(({ id }) => id)).toEqual([
    'manques',
  ]);
});
