import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeSheet } from './theme-sheet.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

test('each theme has the colours of its scheme, and tells it to the browser', () => {
  const [light, dark] = themeSheet(tokens).split(':root[data-theme="sombre"]');
  expect(light).toMatch(/^:root\[data-theme="clair"\] \{/);
  expect(light).toContain('--paper: #fbf8f2;');
  expect(light).toContain('color-scheme: light;');
  expect(dark).toContain('--paper: #14191f;');
  expect(dark).toContain('color-scheme: dark;');
});

test('the commons’ own colour is that of the light theme', () => {
  const [light, dark] = themeSheet(tokens, '#7a1f5c').split(':root[data-theme="sombre"]');
  expect(light!.lastIndexOf('--teal: #7a1f5c;')).toBeGreaterThan(light!.indexOf('--teal: #0b5563;'));
  expect(dark).not.toContain('#7a1f5c');
});
