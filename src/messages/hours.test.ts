import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../build/verify.ts';
import { projectRoot } from '../data/env.ts';
import { nowText } from '../hours/now.ts';
import { sentencesOf } from '../hours/sentences.ts';
import { slotsOf } from '../hours/slots.ts';
import { weekRows } from '../hours/week-rows.ts';
import { makeCatalogue } from './catalogue.ts';
import { languages } from './message.ts';
import { makeTranslator } from './translator.ts';

const catalogue = makeCatalogue();
const translators = languages.map((language) => makeTranslator(catalogue, language));
const arabic = makeTranslator(catalogue, 'ar');

/** Everything that a page can say of hours. */
function textsOf(value: string): string[] {
  const rows = weekRows(value) ?? [];
  return [
    ...sentencesOf(value),
    ...rows.flatMap(({ label, ranges, note }) => [label, ...ranges, note ?? '']),
  ];
}

/** Texts that some language has no translation of, or that leave French in the Arabic. */
function leftInFrench(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    if (!/\p{L}/u.test(text)) return false;
    if (translators.some((say) => say(text) === undefined)) return true;
    // Hours that have no words are shown as they are written, apart.
    return /\p{Script=Latin}/u.test(arabic(text)!.replace(/\u2068.*?\u2069|OpenStreetMap/gu, ''));
  });
}

const demonstration = [...listFiles(join(projectRoot, 'data/lieux'))]
  .flatMap(([path]) => readFileSync(join(projectRoot, 'data/lieux', path), 'utf8').split('\n'))
  .flatMap((line) => /^\s*horaires: *(.+)$/.exec(line)?.[1] ?? [])
  .map((value) => value.replace(/^'(.*)'$/, '$1'));

test('every hours value of the demonstration is said in every language', () => {
  expect(demonstration.length).toBeGreaterThan(100);
  expect(leftInFrench(demonstration.flatMap(textsOf))).toEqual([]);
});

describe('whatever the hours', () => {
  const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
  const month = fc.constantFrom('Jan', 'Apr', 'Aug', 'Oct', 'Dec');
  const nth = fc.constantFrom('[1]', '[2]', '[3]', '[4]', '[5]', '[-1]', '[-2]', '[1,3]', '[2,4]', '[1,2,3]');
  const days = fc.oneof(
    day,
    fc.tuple(day, day).map(([from, to]) => `${from}-${to}`),
    fc.uniqueArray(day, { minLength: 2, maxLength: 4 }).map((all) => all.join(',')),
    fc.tuple(day, nth).map((all) => all.join('')),
    fc.constantFrom('PH', 'SH', 'PH,SH', 'SH Mo-Fr'),
  );
  const date = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([name, number]) => `${name} ${number}`);
  const season = fc.oneof(
    month,
    fc.tuple(month, month).map((all) => all.join('-')),
    date,
    fc.tuple(date, date).map((all) => all.join('-')),
    date.map((each) => `2026 ${each}`),
    fc.constantFrom('week 1-53/2', 'week 2-52/2', 'week 12', 'week 10-20', '2026 Dec 24-2027 Jan 2'),
  );
  const time = fc.constantFrom(
    '09:00-12:00',
    '09:30-12:00,14:00-17:45',
    '00:00-24:00',
    '22:00-02:00',
    '18:00-24:00',
  );
  const comment = fc.constantFrom(
    '',
    ' "sur rendez-vous"',
    ' "au téléphone"',
    ' unknown',
    ' unknown "sur inscription"',
  );
  const rule = fc.oneof(
    fc.tuple(days, time, comment).map(([a, b, c]) => `${a} ${b}${c}`),
    fc.tuple(season, days, time).map((all) => all.join(' ')),
    fc.tuple(season, time, comment).map(([a, b, c]) => `${a} ${b}${c}`),
    fc.tuple(fc.oneof(days, season), fc.constantFrom('off', 'off "congés"')).map((all) => all.join(' ')),
    fc.constantFrom('off', 'unknown', '24/7', '"sur rendez-vous"'),
  );
  const value = fc
    .tuple(rule, fc.array(fc.tuple(fc.constantFrom('; ', ', ', ' || '), rule), { maxLength: 2 }))
    .map(([first, others]) => first + others.flat().join(''));

  test('their sentences and their table are said in every language', () => {
    fc.assert(
      fc.property(value, (hours) => {
        expect(leftInFrench(textsOf(hours)), hours).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('what is said of any moment is said in every language', () => {
  const context = { timeZone: 'Europe/Paris', holidayState: 'Bretagne', schoolZone: 'B' };
  const texts = new Set<string>();
  for (const hours of [...demonstration, 'Fr 22:00-02:00', 'Mo-Su 00:00-24:00', 'Mo 09:00-12:00 unknown']) {
    const slots = slotsOf(hours, context, '2026-11-22');
    for (const date of ['2026-11-22', '2026-11-24', '2026-12-31', '2031-01-01'])
      for (const minutes of [0, 500, 615, 900, 1430]) if (slots) texts.add(nowText(slots, { date, minutes }));
  }
  expect(texts.size).toBeGreaterThan(50);
  expect(
    leftInFrench(
      [...texts].flatMap((text) => [text, `Lieu ${text.charAt(0).toLowerCase()}${text.slice(1)}`]),
    ),
  ).toEqual([]);
});
