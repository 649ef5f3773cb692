import { describe, expect, test } from 'vitest';
import { weekRows } from './week-rows.ts';

/** The table as text, closed days left out, with ordinary spaces. */
function table(value: string): string[] | undefined {
  return weekRows(value)
    ?.filter(({ ranges, note }) => ranges.length || note)
    .map(({ label, ranges, note }) =>
      `${label} ${ranges.join(' / ')}${note ? ` (${note})` : ''}`.replaceAll('\u00a0', ' '),
    );
}

describe('the week’s table', () => {
  test('has seven days, Monday first, and no range on a closed one', () => {
    expect(weekRows('Mo 09:00-12:00')?.map(({ day, label, ranges }) => [day, label, ranges])).toEqual([
      [0, 'Lundi', ['9\u00a0h\u00a0–\u00a012\u00a0h']],
      [1, 'Mardi', []],
      [2, 'Mercredi', []],
      [3, 'Jeudi', []],
      [4, 'Vendredi', []],
      [5, 'Samedi', []],
      [6, 'Dimanche', []],
    ]);
  });

  test.each([
    ['Tu 09:00-12:00,14:00-17:00; PH off', ['Mardi 9 h – 12 h / 14 h – 17 h']],
    ['Sa[1] 10:00-12:00', ['Samedi 10 h – 12 h (le premier samedi du mois)']],
    ['Tu 09:00-12:00; Tu[1] off', ['Mardi 9 h – 12 h (sauf le premier mardi du mois)']],
    ['Tu 09:00-12:00; SH off', ['Mardi 9 h – 12 h (sauf pendant les vacances scolaires)']],
    [
      'Tu 09:00-12:00; SH Tu 14:00-16:00',
      ['Mardi 9 h – 12 h (pendant les vacances scolaires : 14 h – 16 h)'],
    ],
    [
      'Apr-Oct Tu 09:00-18:00; Nov-Mar Tu 10:00-16:00',
      ['Mardi 9 h – 18 h (d’avril à octobre ; de novembre à mars : 10 h – 16 h)'],
    ],
    ['Tu 09:00-12:00 "sur rendez-vous"', ['Mardi 9 h – 12 h (sur rendez-vous)']],
    ['Tu 09:00-12:00; We "sur rendez-vous"', ['Mardi 9 h – 12 h', 'Mercredi sur rendez-vous']],
    ['Tu 09:00-12:00; Dec 24-31 off; 2026 Jul 14 10:00-12:00', ['Mardi 9 h – 12 h']],
    ['Fr 22:00-02:00', ['Vendredi 22 h – 2 h (le lendemain)']],
  ])('%s', (value, rows) => {
    expect(table(value)).toEqual(rows);
  });

  test('says on every day what holds outside the hours', () => {
    const rows = table('We 14:00-17:00 || "sur rendez-vous"');
    expect(rows).toContain('Mercredi 14 h – 17 h (sinon sur rendez-vous)');
    expect(rows).toContain('Jeudi sur rendez-vous');
  });

  test.each([
    '"sur rendez-vous"',
    'off',
    'unknown',
    '2026 Jul 14 10:00-12:00',
    'PH 10:00-12:00',
    'Mo-Fr 09:00+',
    'PH off; Mo-Fr 09:00-12:00',
  ])('makes no sense for %s', (value) => {
    expect(weekRows(value)).toBeUndefined();
  });
});
