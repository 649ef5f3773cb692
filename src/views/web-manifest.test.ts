import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPER, webManifest } from './web-manifest.ts';

test('the site is installed under its own name, in French', () => {
  expect(webManifest({ nom: 'Mon commun', accroche: 'Près de chez soi.' } as never)).toMatchObject({
    name: 'Mon commun',
    description: 'Près de chez soi.',
    lang: 'fr',
    start_url: '/',
    scope: '/',
  });
});

test('the colours around an installed site are those of the page', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  expect([...tokens.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)).toEqual([
    PAPER.light,
    PAPER.dark,
  ]);
});
