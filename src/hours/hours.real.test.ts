import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkHours } from './check.ts';
import { hoursFromDayCells } from './day-cells.ts';
import { sentencesOf } from './sentences.ts';
import { weekRows } from './week-rows.ts';
import { useUtc } from './zone.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(data);
if (!present) console.warn('hours: the real rows are absent, their tests are skipped');

beforeAll(useUtc);

/** Distinct hours of the national files. */
function realHours(): string[] {
  const folder = new URL('standard-v0/', data);
  const rows = readdirSync(folder).flatMap((name): { horaires?: string }[] =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  );
  return [...new Set(rows.flatMap(({ horaires }) => (horaires?.trim() ? [horaires] : [])))];
}

describe.skipIf(!present)('the hours of the national files', () => {
  const values = present ? realHours() : [];

  test('are read, but for the few that say nothing clear', () => {
    const refused = values.filter((value) => !checkHours(value).ok);
    expect(values.length).toBeGreaterThan(2500);
    expect(refused.length / values.length).toBeLessThan(0.025);
    for (const value of refused) {
      const check = checkHours(value);
      if (!check.ok) expect(check.message).not.toMatch(/ne se lit pas comme|n’est pas un mot/);
    }
  });

  test('are all put in words and in a table', () => {
    for (const value of values.filter((hours) => checkHours(hours).ok)) {
      expect(sentencesOf(value).join(' ')).not.toContain('notation OpenStreetMap');
      expect(weekRows(value)).toHaveLength(7);
    }
  });
});

describe.skipIf(!present)('the day cells of France Services', () => {
  test('become hours, 99 in 100 at least', () => {
    const file = readFileSync(new URL('france-services/liste-fs-20240801.csv', data));
    const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
    let filled = 0;
    let refused = 0;
    for (const row of rows) {
      const cells = days.map((day) => row[`h_${day}`]);
      const { value, rejected } = hoursFromDayCells(cells);
      filled += cells.filter((cell) => cell?.trim()).length;
      refused += rejected.length;
      if (value) expect(checkHours(value)).toEqual({ ok: true, tidy: value });
    }
    expect(filled).toBeGreaterThan(13_000);
    expect(refused / filled).toBeLessThan(0.01);
  });
});
