import { expect, it } from 'vitest';
import type { CoveredCommune } from '../../indicators/covered.ts';
import { reachOf } from '../../indicators/reach.ts';
import { coverageMap } from './coverage-map.ts';

const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const at = (
  latitude: number,
  longitude: number,
  more: Partial<CoveredCommune> = {},
): Omit<CoveredCommune, 'code'> => ({
  spot: { latitude, longitude },
  population: 1000,
  served: false,
  km: 3,
  ...more,
});

it('sorts communes by how near help is', () => {
  const cases = [
    [true, 12],
    [false, 5],
    [false, 5.1],
    [false, 10.1],
    [false, 20.1],
    [false, null],
  ] as const;
  expect(cases.map(([served, km]) => reachOf(served, km))).toEqual([
    'sur-place',
    '5',
    '10',
    '20',
    'loin',
    'inconnu',
  ]);
});

it('tells communes and inhabitants of each reach', () => {
  const map = coverageMap('La couverture', [
    at(48.4, -4.5, { served: true, population: 140_000 }),
    at(48.3, -4.3),
    at(48.1, -4.1, { km: 25 }),
  ])!;
  expect(map.legend.map(({ label, cells }) => plain(`${label} | ${cells.join(' | ')}`))).toEqual([
    'Un lieu dans la commune | 1 | 140 000 | 99 %',
    'À moins de 5 km d’un lieu | 1 | 1 000 | moins de 1 %',
    'À plus de 20 km | 1 | 1 000 | moins de 1 %',
  ]);
  expect(plain(map.description)).toContain('3 communes. Un lieu dans la commune : 1 (99 % des habitants)');
  expect(map.land).toMatch(/^M/);
});

it('puts north up and west left, a large town larger', () => {
  const map = coverageMap('x', [at(48.9, -4.9, { population: 60_000 }), at(48.0, -4.0)])!;
  const [large, small] = map.marks.toSorted((a, b) => b.dot! - a.dot!);
  const spot = (path: string) => /M(\S+) (\S+)h0/.exec(path)!.slice(1).map(Number) as [number, number];
  expect(large!.dot).toBeGreaterThan(small!.dot!);
  expect(spot(large!.path)[0]).toBeLessThan(spot(small!.path)[0]);
  expect(spot(large!.path)[1]).toBeLessThan(spot(small!.path)[1]);
});

it('counts what it cannot draw, and says so', () => {
  const far = at(-21, 55.5);
  const { spot: _, ...lost } = at(0, 0);
  const map = coverageMap('x', [at(48, 2), far, lost])!;
  expect(map.notes.map(plain)).toEqual([
    '1 commune est trop loin pour tenir sur ce dessin : le tableau les compte.',
    '1 commune n’a pas de position connue : le tableau les compte.',
  ]);
  expect(map.legend[0]?.cells[0]).toBe('3');
  expect(coverageMap('x', [lost])).toBeUndefined();
});

it('shows an island far away when there is nothing nearer', () => {
  const map = coverageMap('x', [at(-21, 55.5), at(-21.2, 55.4)])!;
  expect(map.notes).toEqual([]);
  expect(map.land).toMatch(/^M/);
});

it('puts many communes together in squares, each of the reach of most of its people', () => {
  const many = Array.from({ length: 1600 }, (_, index) =>
    at(
      47 + (index % 40) * 0.01,
      2 + Math.floor(index / 40) * 0.01,
      index % 2 ? { km: 30, population: 9000 } : {},
    ),
  );
  const map = coverageMap('x', many)!;
  expect(map.marks.every(({ dot }) => dot === undefined)).toBe(true);
  expect(map.marks.map(({ path }) => path).join('').length).toBeLessThan(60_000);
  expect(plain(map.notes[0])).toContain('Chaque carré réunit des communes voisines');
});
