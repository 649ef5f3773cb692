import { beforeAll, describe, expect, test } from 'vitest';
import { askAndCompare } from './testing/ask-and-compare.ts';
import { askOracle } from './testing/ask-oracle.ts';
import { compare } from './testing/compare.ts';
import { INVENTED_VALUES } from './testing/invented-values.ts';
import { horizonsByKind, knownAYearAhead } from './testing/report.ts';
import { ZONES } from './testing/zones.ts';
import { useUtc } from './zone.ts';

/** The package has no table of New Caledonia's school holidays, and refuses hours that name them. */
const withoutSchool = INVENTED_VALUES.filter((value) => !value.includes('SH'));

beforeAll(useUtc);

describe.concurrent('hours of every kind, over two years', () => {
  test.each(ZONES)('are what opening_hours says in $timeZone', async (ctx) => {
    const comparison = await askAndCompare(INVENTED_VALUES, ctx, 500);
    expect(comparison.wrong).toEqual([]);
    expect(comparison.parseable).toBeGreaterThanOrEqual(withoutSchool.length);
    expect(comparison.compared).toBeGreaterThan(comparison.parseable * 200);
    expect(knownAYearAhead(comparison)).toBe(1);
    expect(horizonsByKind(comparison).length).toBeGreaterThan(5);
  });
});

test('a clock of another zone is noticed', async () => {
  const [paris, reunion] = ZONES;
  const values = INVENTED_VALUES.slice(0, 5);
  const answer = await askOracle(reunion!.timeZone, {
    values,
    holidayState: paris!.holidayState,
    count: 500,
  });
  expect(compare(values, answer, paris!, 500).wrong.length).toBeGreaterThan(50);
});
