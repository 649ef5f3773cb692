import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { REAL_FILES, SHARED } from '../../data/real-files.testing.ts';
import { hoursFromDayCells } from '../index.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** Distinct hours of all the real files, in OSM's notation, in their order. */
export function realHours(): string[] {
  return [...new Set(REAL_FILES.flatMap(hoursOf))];
}

function hoursOf(file: string): string[] {
  const content = readFileSync(join(SHARED, 'data', file), 'utf8');
  const values: (string | undefined)[] = file.endsWith('.csv')
    ? parse<Record<string, string>>(content, { columns: true, bom: true }).map(
        (row) => hoursFromDayCells(DAYS.map((day) => row[`h_${day}`])).value,
      )
    : (JSON.parse(content) as { horaires?: string }[]).map(({ horaires }) => horaires);
  return values.flatMap((value) => (value?.trim() ? [value] : []));
}

/** Real hours as people complete them: one in ten with a rule for holidays. */
export function realHoursWithHolidays(values: readonly string[]): string[] {
  return values.flatMap((value, index) => {
    if (index % 10 === 0) return [`${value.replace(/;\s*$/, '')}; PH off`];
    return index % 10 === 5 ? [`${value.replace(/;\s*$/, '')}; SH off`] : [];
  });
}
