import { expect, test } from 'vitest';
import { paletteFrom } from './palette.ts';

test('the map takes the colours of the page', () => {
  const page: Record<string, string> = { '--teal': ' #86d0d4 ', '--sea': '#1a2f36' };
  expect(paletteFrom((property) => page[property] ?? '')).toMatchObject({ point: '#86d0d4', sea: '#1a2f36' });
});

test('where the page has none, each colour has a value', () => {
  for (const color of Object.values(paletteFrom(() => ''))) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});
