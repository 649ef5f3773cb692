import { expect, test } from 'vitest';
import { freshnessOf } from './freshness.ts';

test.each([
  ['2026-11-22', '2026-11-22', 'Information récente'],
  ['2026-05-23', '2026-11-22', 'Information récente'],
  ['2026-05-22', '2026-11-22', 'Information de moins d’un an'],
  ['2025-11-23', '2026-11-22', 'Information de moins d’un an'],
  ['2025-11-22', '2026-11-22', 'Information de plus d’un an\u00a0: à revérifier'],
  ['2025-05-22', '2026-11-22', 'Information ancienne\u00a0: renseignez-vous avant de venir'],
  ['2015', '2026-11-22', 'Information ancienne\u00a0: renseignez-vous avant de venir'],
])('what was said on %s is, on %s: %s', (date, today, text) => {
  expect(freshnessOf(date, today).text).toBe(text);
});
