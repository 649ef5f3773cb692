import { expect, it } from 'vitest';
import { drawLine, widthOf, wrap } from './letters.ts';

it('draws letters as shapes, accents and ligatures included, those of the second file too', () => {
  for (const letter of ['É', 'œ', '’', '—', 'ā', 'ő'])
    expect(drawLine(letter, 0, 50, 48, 700)).toMatch(/^M[\d.-]+ /);
  expect(widthOf('Brest', 48, 700)).toBeGreaterThan(widthOf('Brest', 48, 400));
});

it('writes numbers alone, wherever a letter falls', () => {
  for (let y = 0; y < 40; y += 1)
    expect(drawLine('Trouver près de chez soi', 64, y, 32, 400)).not.toMatch(/[^MLQCZ0-9. -]/);
});

it('leaves out what no letter file has, rather than draw a box', () => {
  expect(drawLine('漢', 0, 50, 48, 400)).toBe('');
});

it('breaks a text at its spaces, holds together what a non-breaking space ties, and cuts what is too long', () => {
  const lines = wrap('Communauté de communes du Pays imaginaire des Trois Criques', 60, 700, 500, 3);
  expect(lines.length).toBe(3);
  for (const line of lines) expect(widthOf(line, 60, 700)).toBeLessThanOrEqual(500);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(wrap('à\u00a0deux', 60, 700, 10, 3)).toHaveLength(1);
  expect(wrap('Brest', 60, 700, 500, 2)).toEqual(['Brest']);
});
