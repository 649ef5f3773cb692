import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { loadCommons } from '../../data/load.ts';
import { inFolder, lieu } from '../../lint/testing.ts';
import { placeMap, sayRanks } from './place-map.ts';
import { type PracticePlace, placesOf } from './places.ts';

const BREST = { latitude: 48.39, longitude: -4.49 };
const place = (latitude: number, longitude: number, more: Partial<PracticePlace> = {}): PracticePlace => ({
  path: '/lieux/29/x/',
  nom: 'Un lieu',
  commune: 'Brest',
  departement: '29',
  spot: { latitude, longitude },
  ...more,
});
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const adresse = { voie: '12 rue des Exemples', code_postal: '29200', commune: 'Brest', code_insee: '29019' };

it('draws a lieu where it stands, or in its commune, and never one whose address is confidential', () => {
  const files = {
    'lieux/29/a.yaml': lieu({ position: BREST }),
    'lieux/29/b.yaml': lieu({ nom: 'Sans position' }),
    'lieux/29/c.yaml': lieu({ nom: 'Abri', position: BREST, adresse_confidentielle: true }),
    'lieux/29/d.yaml': lieu({ nom: 'Nulle part', adresse: { ...adresse, code_insee: undefined } }),
  };
  const places = inFolder(files, (dir) =>
    placesOf(['29/a', '29/b', '29/c', '29/d', '29/absent'], loadCommons(dir)),
  );
  expect(places.map(({ nom, spot, note }) => [nom, spot !== undefined, note])).toEqual([
    ['Médiathèque de la Rade', true, undefined],
    ['Sans position', true, 'placé au centre de la commune'],
    ['Abri', false, 'adresse non publiée'],
    ['Nulle part', false, 'pas de position connue'],
  ]);
  const map = placeMap(places)!;
  expect(map.marks.map(({ text }) => text).join(', ')).toBe('1, 2');
  expect(plain(map.description)).toBe('2 lieux numérotés comme dans la liste : Brest (1, 2).');
  expect(placeMap(places.slice(2))).toBeUndefined();
});

it('numbers as the list does, north up and west left', () => {
  const map = placeMap([
    place(0, 0, { spot: undefined }),
    place(48.6, -4.2),
    place(48.0, -4.6, { commune: 'Quimper' }),
  ])!;
  const [two, three] = map.marks;
  expect([two?.text, three?.text]).toEqual(['2', '3']);
  expect(two!.y).toBeLessThan(three!.y);
  expect(two!.x).toBeGreaterThan(three!.x);
  expect(plain(map.description)).toBe('2 lieux numérotés comme dans la liste : Brest (2) et Quimper (3).');
});

it('puts neighbours under one mark, and says their ranks shortly', () => {
  const map = placeMap([1, 2, 3, 4].map((step) => place(48.39 + step / 10_000, -4.49)))!;
  expect(map.marks.map(({ text }) => text)).toEqual(['1–4']);
  expect(sayRanks([7, 1, 2, 4, 5, 6])).toBe('1, 2, 4–7');
});

it('names towns where there is room, over no mark and over no other name', () => {
  const { towns, marks, width, height } = placeMap([place(48.39, -4.49), place(48.45, -4.25)])!;
  expect(towns.length).toBeGreaterThan(2);
  for (const [index, { x, y, side }] of towns.entries()) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    for (const other of towns.slice(index + 1))
      expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(8);
    if (side === 'middle') expect(marks.some((mark) => Math.abs(mark.x - x) < 30 && mark.y < y)).toBe(true);
  }
});

it('says which lieux are too far to be drawn', () => {
  const map = placeMap([place(48.39, -4.49), place(-20.9, 55.5, { departement: '974' })])!;
  expect(map.marks.map(({ text }) => text)).toEqual(['1']);
  expect(plain(map.far)).toBe('1 lieu est trop loin pour tenir sur ce dessin.');
});

it('weighs less than 4 kB, on the most indented coast and across the country', () => {
  const coast = [place(48.39, -4.49), place(47.75, -3.36), place(48.65, -2.0)];
  const country = [
    place(48.39, -4.49),
    place(50.6, 3.1),
    place(43.3, 5.4),
    place(45.8, 3.1),
    place(42.0, 9.0),
  ];
  for (const places of [coast, country])
    expect(gzipSync(JSON.stringify(placeMap(places))).length).toBeLessThan(4000);
});
