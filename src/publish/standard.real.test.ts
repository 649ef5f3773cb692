import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { StandardRow } from '../data/standard-columns.ts';
import { publishApi } from './api.ts';
import { STANDARD_COLUMNS } from './lieux-csv.ts';
import { asFlatRecord, throughOracle } from './oracle.testing.ts';
import { hasShared, importReal, REAL_FILES, readReference } from './real-files.testing.ts';
import { rfc7946Problems } from './rfc7946.testing.ts';
import { tree } from './sample.testing.ts';
import { type ClosedLists, type TableSchema, violations } from './standard-schema.testing.ts';

if (!hasShared) console.warn('Fichiers réels absents (../shared) : ces essais ne sont pas faits.');

describe.skipIf(!hasShared)('our CSV against the national reference v1.0.2', () => {
  it('has its columns in its order', () => {
    const schema = readReference<TableSchema>('standard-mediation-num-v1.0.2.schema.json');
    expect(STANDARD_COLUMNS).toEqual(schema.fields.map((field) => field.name));
  });
});

describe.skipIf(!hasShared).each(REAL_FILES)('open data made from %s', (file) => {
  const files = hasShared
    ? tree(publishApi(importReal(file), { generatedAt: '2026-11-22T08:00:00Z' }))
    : new Map();
  const rows: StandardRow[] = parse(files.get('api/v1/lieux.csv') ?? '', { columns: true });

  it('breaks the national schema nowhere, each word of each list checked', () => {
    const schema = readReference<TableSchema>('standard-mediation-num-v1.0.2.schema.json');
    const lists = readReference<ClosedLists>('enumerations-v1.0.2.json');
    expect(rows.length).toBeGreaterThan(80);
    expect(violations(schema, lists, rows)).toEqual([]);
  });

  it('goes through the national package and back with no field changed', () => {
    const refused = new Map<string, number>();
    let held = 0;
    for (const row of rows) {
      const result = throughOracle(row);
      if ('refused' in result) refused.set(result.refused, (refused.get(result.refused) ?? 0) + 1);
      else expect(result.record, row.id).toEqual(asFlatRecord(row));
      held += 'record' in result ? 1 : 0;
    }
    console.info(
      `${file} : ${held} lignes tenues par le paquet national, refus :`,
      Object.fromEntries(refused),
    );
    expect(held / rows.length).toBeGreaterThan(0.99);
  });

  it('gives a GeoJSON that RFC 7946 accepts', () => {
    const collection = JSON.parse(files.get('api/v1/lieux.geojson') ?? '');
    expect(collection.features.length).toBeGreaterThan(80);
    expect(rfc7946Problems(collection)).toEqual([]);
  });
});
