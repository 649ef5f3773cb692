import { expect, it } from 'vitest';
import { bars } from './bars.ts';
import { PATTERNS, patternAt } from './patterns.ts';

const unit = ['lieu', 'lieux'] as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says each value and its share, and draws both', () => {
  const chart = bars({
    title: 'Qui aide',
    unit,
    total: 400,
    rows: [
      { label: 'Public', value: 300 },
      { label: 'Privé', value: 1 },
      { label: 'Associations', value: 99 },
    ],
  });
  expect(plain(chart.description)).toBe(
    'Public : 300 lieux, 75 % ; Privé : 1 lieu, moins de 1 % ; Associations : 99 lieux, 25 %.',
  );
  expect(chart.bars.map(({ length }) => length)).toEqual([300, 1, 99]);
  expect(chart.bars.map(({ piece }) => piece)).toEqual([
    { x: 0, length: 225 },
    { x: 225, length: 0.8 },
    { x: 225.8, length: 74.3 },
  ]);
});

it('draws no bar and says no share where nobody knows', () => {
  const chart = bars({ title: 'x', unit, rows: [{ label: 'A', value: null }], total: 0 });
  expect(chart.strip).toBe(false);
  expect(chart.bars[0]).toMatchObject({ text: 'on ne sait pas', length: 0 });
});

it('keeps the empty pattern for what is not known', () => {
  const given = Array.from({ length: 12 }, (_, index) => patternAt(index));
  expect(given).not.toContain('vide');
  expect(new Set(given).size).toBe(PATTERNS.length - 1);
});
