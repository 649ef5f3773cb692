import { expect, it } from 'vitest';
import { sparkline } from './sparkline.ts';

const unit = ['lieu', 'lieux'] as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says where the curve begins and ends, and gives each value in its table', () => {
  const series = [
    { date: '2026-01-31', value: 0 },
    { date: '2026-02-28', value: 1 },
    { date: '2026-03-31', value: 12_345 },
  ];
  const chart = sparkline({ title: 'Lieux recensés', series, unit });
  expect(plain(chart.description)).toBe('De 0 lieu le 31 janvier 2026 à 12 345 lieux le 31 mars 2026.');
  expect(chart.table.rows.map(({ label, cells }) => plain(`${label} : ${cells}`))).toEqual([
    '31 janvier 2026 : 0',
    '28 février 2026 : 1',
    '31 mars 2026 : 12 345',
  ]);
  expect(chart.line).toMatch(/^M6,58L/);
  expect(chart.end).toEqual({ x: 234, y: 6 });
});

it('spaces days as the calendar does', () => {
  const series = [
    { date: '2026-01-01', value: 1 },
    { date: '2026-01-11', value: 1 },
    { date: '2026-02-10', value: 1 },
  ];
  const [, first, second] = /M6,\S+?L(\d+),\S+?L(\d+)/.exec(sparkline({ title: 'x', series, unit }).line)!;
  expect([Number(first), Number(second)]).toEqual([6 + 228 / 4, 234]);
});

it('breaks the curve where nobody knows, and says so', () => {
  const series = [
    { date: '2026-01-31', value: 4 },
    { date: '2026-02-28', value: null },
    { date: '2026-03-31', value: 5 },
  ];
  const chart = sparkline({ title: 'x', series, unit });
  expect(chart.line.match(/M/g)).toHaveLength(2);
  expect(chart.table.rows[1]?.cells).toEqual(['on ne sait pas']);
});

it('says what the foot of the drawing is worth when it is not zero', () => {
  const series = [
    { date: '2026-01-31', value: 400 },
    { date: '2026-03-31', value: 420 },
  ];
  expect(plain(sparkline({ title: 'x', series, unit }).description)).toContain('Le bas du dessin vaut 390.');
});

it('has words for nothing and for one day', () => {
  expect(sparkline({ title: 'x', series: [], unit }).description).toBe(
    'On ne sait encore rien de cette évolution.',
  );
  const one = sparkline({ title: 'x', series: [{ date: '2026-03-31', value: 2 }], unit });
  expect(plain(one.description)).toBe('2 lieux le 31 mars 2026.');
  expect(one.end?.x).toBeGreaterThan(0);
});
