import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { importInto } from './import-into.testing.ts';
import { lieuxCsv } from './lieux-csv.ts';
import { hasShared, importReal, REAL_FILES } from './real-files.testing.ts';

if (!hasShared) console.warn('Fichiers réels absents (../shared) : ces essais ne sont pas faits.');

describe.skipIf(!hasShared)('our CSV, imported into an empty folder and published again', () => {
  it.each(REAL_FILES)('is identical, row by row: %s', (file) => {
    const first = lieuxCsv(importReal(file).lieux);
    const again = lieuxCsv(importInto(Buffer.from(first), 'Notre propre export').lieux);
    const rows = (csv: string): unknown[] => parse(csv, { columns: true });
    expect(rows(first).length).toBeGreaterThan(80);
    expect(rows(again)).toEqual(rows(first));
    expect(again).toBe(first);
  });
});
