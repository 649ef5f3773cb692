import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { distanceKm, type Point } from './distance.ts';
import { allCommunes, type CommuneQuery, communeByCode, resolveCommune } from './gazetteer.ts';

/** Third-party rows that stand beside the project on developers' machines; never in the repository. */
const folder = new URL('../../../shared/data/', import.meta.url);
const isHere = existsSync(folder);
if (!isHere) console.warn('src/geo: the real rows are not beside the project, tests on them are skipped.');

type Row = Record<string, string | number | undefined>;

function readRows(path: string): Row[] {
  const text = readFileSync(new URL(path, folder), 'utf8');
  return path.endsWith('.csv') ? parse(text, { columns: true }) : JSON.parse(text);
}

/** Points of the yardstick file; the three cities, absent from it, lie amid their arrondissements. */
function readYardstick(): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { insee_com, lat, lng } of readRows('geo/communes-2024.csv')) {
    points.set(String(insee_com), { latitude: Number(lat), longitude: Number(lng) });
  }
  for (const [city, beginning] of [
    ['75056', '751'],
    ['13055', '132'],
    ['69123', '6938'],
  ] as const) {
    const parts = [...points].filter(([code]) => code.startsWith(beginning)).map(([, point]) => point);
    const mean = (axis: keyof Point) => parts.reduce((sum, point) => sum + point[axis], 0) / parts.length;
    points.set(city, { latitude: mean('latitude'), longitude: mean('longitude') });
  }
  return points;
}

function queryOf(row: Row): CommuneQuery {
  const [latitude, longitude] = [row.latitude, row.longitude].map((degrees) =>
    degrees === '' ? Number.NaN : Number(degrees),
  );
  return {
    code_insee: String(row.code_insee ?? row.insee_com ?? ''),
    code_postal: String(row.code_postal ?? ''),
    commune: String(row.commune ?? row.lib_com ?? ''),
    position:
      Number.isFinite(latitude) && Number.isFinite(longitude)
        ? { latitude: latitude!, longitude: longitude! }
        : undefined,
  };
}

/** Shares of the rows that get a code, and of the coded rows with coordinates that lie within 15 km of their commune. */
function measure(queries: readonly CommuneQuery[], yardstick: ReadonlyMap<string, Point>) {
  const found = queries.flatMap((query) => {
    const commune = resolveCommune(query)?.commune;
    return commune ? [{ commune, position: query.position }] : [];
  });
  const distances = found.flatMap(({ commune, position }) => {
    const point = yardstick.get(commune.code);
    return position && point ? [distanceKm(position, point)] : [];
  });
  const near = distances.filter((km) => km <= 15).length / distances.length;
  return { coded: found.length / queries.length, measured: distances.length, near };
}

describe.skipIf(!isHere)('communes of the real files', () => {
  const yardstick = isHere ? readYardstick() : new Map<string, Point>();

  test.each([
    'standard-v0/conseiller-numerique-2022-07.json',
    'standard-v0/hinaura-2022.json',
    'standard-v0/charente-2023-07.json',
    'standard-v1-partial/charente-2023-07.json',
    'france-services/liste-fs-20240801.csv',
  ])('nearly all rows of %s get a code, the right one', (path) => {
    const queries = readRows(path).map(queryOf);
    const { coded, near, measured } = measure(queries, yardstick);
    console.log(
      `${path}: ${(coded * 100).toFixed(2)} % coded, ${(near * 100).toFixed(2)} % of ${measured} within 15 km`,
    );
    expect(measured).toBeGreaterThan(queries.length * 0.9);
    expect(coded).toBeGreaterThanOrEqual(0.98);
    expect(near).toBeGreaterThanOrEqual(0.99);
  });

  test.each(['standard-v0', 'standard-v1-partial'])(
    'every row of Nouvelle-Calédonie (%s) but one finds its commune by its name',
    (version) => {
      const rows = readRows(`${version}/nouvelle-caledonie-2024-03.json`);
      const found = rows.map((row) => resolveCommune({ ...queryOf(row), code_insee: '' })?.commune.code);
      // Nine rows state the code of the Mont-Dore of Auvergne.
      const stated = rows.map((row) => (row.code_insee === '63236' ? '98817' : row.code_insee));
      // One row of Poum, far north, stands at an address of Nouméa: its position and postcode outweigh its name.
      expect(found.filter((code, i) => code !== stated[i])).toEqual(['98818']);
      expect(rows.map((row) => resolveCommune(queryOf(row))?.commune.code)).toEqual(stated);
    },
  );

  test('without the INSEE code they state, 99.8 % of the France Services rows find the same one', () => {
    const rows = readRows('france-services/liste-fs-20240801.csv');
    const same = rows.filter((row) => {
      const commune = resolveCommune({ ...queryOf(row), code_insee: '' })?.commune;
      return commune?.code === row.insee_com || commune?.parent === row.insee_com;
    });
    console.log(
      `France Services: ${((same.length / rows.length) * 100).toFixed(2)} % of the stated codes found again`,
    );
    expect(same.length / rows.length).toBeGreaterThan(0.998);
  });

  test('points of communes lie within 5 km of the yardstick, nearly all', () => {
    const errors = allCommunes().flatMap((commune) => {
      const point = yardstick.get(commune.code);
      return point && Math.abs(point.latitude) > 1 && commune.latitude !== undefined
        ? [distanceKm(commune as Point, point)]
        : [];
    });
    const share = (reach: number): number => errors.filter((km) => km <= reach).length / errors.length;
    const without = allCommunes().filter(({ latitude }) => latitude === undefined).length;
    const approximate = allCommunes().filter((commune) => commune.approximate).length;
    const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)} %`;
    console.log(
      `${allCommunes().length} communes, ${without} without a point, ${approximate} approximate; ` +
        `${percent(share(2))} within 2 km of the yardstick, ${percent(share(5))} within 5 km`,
    );
    expect(share(5)).toBeGreaterThan(0.995);
    expect(without).toBeLessThan(10);
    expect(approximate).toBeLessThan(50);
  });

  test('the reach of a commune holds the places whose address names it, nearly all', () => {
    const rows = readRows('france-services/liste-fs-20240801.csv');
    const inside = rows.filter((row) => {
      const commune = communeByCode(String(row.insee_com ?? ''));
      const place = { latitude: Number(row.latitude), longitude: Number(row.longitude) };
      return !commune?.reachKm || distanceKm(commune as Point, place) <= commune.reachKm + 1;
    });
    console.log(
      `France Services: ${((inside.length / rows.length) * 100).toFixed(2)} % inside the reach of their commune`,
    );
    expect(inside.length / rows.length).toBeGreaterThan(0.97);
  });
});
