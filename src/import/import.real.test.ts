import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Commons, loadCommons } from '../data/load.ts';
import { REAL_FILES, SHARED } from '../data/real-files.testing.ts';
import type { Lieu } from '../data/types.generated.ts';
import { distanceKm } from '../geo/distance.ts';
import { checkCommons } from '../lint/check.ts';
import { lostColumns } from './audit.ts';
import { importSource } from './import-source.ts';
import { readCsv } from './read-csv.ts';
import { readSource } from './read-source.ts';
import type { ImportReport } from './report.ts';

const shared = join(SHARED, 'data');
const yardstick = join(shared, 'geo/communes-2024.csv');

/** Points of communes from a source that our gazetteer does not use. */
function readYardstick(): Map<string, { latitude: number; longitude: number }> {
  const { headers, rows } = readCsv(readFileSync(yardstick, 'utf8'));
  const column = (pattern: RegExp): string => headers.find((header) => pattern.test(header)) ?? '';
  const [code, lat, lon] = [column(/insee|^com$|code_commune/i), column(/^lat/i), column(/^lon|^lng/i)];
  return new Map(
    rows.map(({ cells }) => [
      cells[code] ?? '',
      { latitude: Number(cells[lat]), longitude: Number(cells[lon]) },
    ]),
  );
}

/** The text of every file below a folder. */
function allText(dir: string): string {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((child) => child.isFile())
    .map((child) => readFileSync(join(child.parentPath, child.name), 'utf8'))
    .join('\n');
}

describe.skipIf(REAL_FILES.length === 0 || !existsSync(yardstick))(
  'real rows (skipped where ../shared/data is absent)',
  () => {
    let points: ReturnType<typeof readYardstick>;
    beforeAll(() => {
      points = readYardstick();
    });

    describe.each(REAL_FILES)('%s', (file) => {
      const dir = mkdtempSync(join(tmpdir(), 'import-real-'));
      let bytes: Uint8Array;
      let report: ImportReport;
      let again: ImportReport;
      let commons: Commons;
      let byId: Map<string, Lieu>;

      beforeAll(() => {
        bytes = readFileSync(join(shared, file));
        report = importSource(bytes, dir, { source: 'essai', format: 'auto' });
        const before = allText(dir);
        again = importSource(bytes, dir, { source: 'essai', format: 'auto' });
        expect(allText(dir) === before).toBe(true);
        commons = loadCommons(dir);
        byId = new Map(
          commons.lieux.flatMap(({ value }) =>
            (value.identifiants ?? []).map(({ id }) => [id, value] as const),
          ),
        );
      });
      afterAll(() => rmSync(dir, { recursive: true, force: true }));

      it('counts add up and no row is rejected', () => {
        const { read, created, updated, unchanged, merged, rejected } = report;
        expect(read).toBe(readSource(bytes).rows.length);
        expect(read).toBe(created + updated + unchanged + merged + rejected);
        expect([updated, unchanged, rejected]).toEqual([0, 0, 0]);
        expect(commons.lieux).toHaveLength(created);
      });

      it('is all unchanged the second time', () => {
        expect(again).toMatchObject({ read: report.read, unchanged: report.read });
        expect(again.findings.filter(({ rule }) => rule === 'difference')).toEqual([]);
      });

      it('gives a code to at least 98 % of lieux, at least 99 % of them within 15 km', () => {
        const coded = commons.lieux.filter(({ value }) => value.adresse.code_insee);
        expect(coded.length / commons.lieux.length).toBeGreaterThanOrEqual(0.98);
        const distances = coded.flatMap(({ value: { adresse, position } }) => {
          const point = points.get(adresse.code_insee ?? '');
          return point && position ? [distanceKm(point, position)] : [];
        });
        // The yardstick ends at the overseas départements: it does not know Nouvelle-Calédonie.
        const known = coded.filter(({ value }) => !value.adresse.code_insee?.startsWith('988'));
        expect(distances.length).toBeGreaterThanOrEqual(0.9 * known.length);
        if (known.length === 0) return;
        expect(distances.filter((km) => km <= 15).length / distances.length).toBeGreaterThanOrEqual(0.99);
      });

      it('writes nothing that the check calls an error', () => {
        const errors = checkCommons(commons, { today: '2024-12-31' }).filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors).toEqual([]);
      });

      it('loses no value of any row', () => {
        const lost = readSource(bytes).rows.flatMap(({ number, cells }) => {
          const lieu = byId.get(cells.id ?? cells.id_fs ?? '');
          return lieu
            ? lostColumns(cells, lieu).map((column) => `${number} ${column}`)
            : [`${number} no entry`];
        });
        expect(lost).toEqual([]);
      });

      it('writes no mobile number and no nominative e-mail', () => {
        const text = allText(dir);
        expect(text.match(/(?<![\w.])(?:\+33 ?|0033 ?|0)[67](?:[ .-]?\d\d){4}(?![\w])/g)).toBeNull();
        expect(text.match(/prenom\.nom@\S*/g)).toBeNull();
        expect(report.withdrawn.courriel + report.withdrawn.mobile).toBeGreaterThan(0);
      });
    });

    it.skipIf(!REAL_FILES.includes('france-services/liste-fs-20240801.csv'))(
      'turns at least 99 % of the day cells of France Services into hours',
      () => {
        const bytes = readFileSync(join(shared, 'france-services/liste-fs-20240801.csv'));
        const cells = readSource(bytes).rows.flatMap((row) =>
          Object.keys(row.cells).filter((name) => name.startsWith('h_')),
        );
        const dir = join(tmpdir(), 'import-real-absent');
        const { findings } = importSource(bytes, dir, {
          source: 'essai',
          format: 'france-services',
          dryRun: true,
        });
        const kept = findings.filter(({ rule }) => rule === 'horaires');
        expect(cells.length).toBeGreaterThan(13_000);
        expect(kept.length / cells.length).toBeLessThanOrEqual(0.01);
        expect(existsSync(dir)).toBe(false);
      },
    );
  },
);
