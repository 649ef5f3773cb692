import { beforeAll, describe, expect, test } from 'vitest';
import { askAndCompare } from './testing/ask-and-compare.ts';
import { INVENTED_VALUES } from './testing/invented-values.ts';
import { realHours, realHoursWithHolidays } from './testing/real-values.ts';
import { knownAYearAhead, reportOf } from './testing/report.ts';
import { ZONES } from './testing/zones.ts';
import { useUtc } from './zone.ts';

/** Moments a value, over two years. */
const COUNT = 400;

const real = realHours();
const values = [...real, ...realHoursWithHolidays(real), ...INVENTED_VALUES];
if (real.length === 0) console.warn('hours: the real rows are absent, the comparison is skipped');

beforeAll(useUtc);

// At once: while one zone's process answers, another's answer is compared.
describe.skipIf(real.length === 0).concurrent('the hours of all the real files', () => {
  test.each(ZONES)('are what opening_hours says in $timeZone', async (ctx) => {
    const comparison = await askAndCompare(values, ctx, COUNT);
    console.log(reportOf(ctx.timeZone, comparison));
    expect(comparison.wrong).toEqual([]);
    expect(comparison.parseable).toBeGreaterThan(real.length * 0.95);
    expect(comparison.compared).toBeGreaterThan(comparison.parseable * 150);
    expect(knownAYearAhead(comparison)).toBeGreaterThanOrEqual(0.99);
  });
});
