import { expect, test } from 'vitest';
import type { Kept } from './kept.ts';
import { sayKeptAll, sayKeptPage, withLine } from './offline-line.ts';

const HTML = '<body><header class="top"><a>Nom</a></header></body>';
const kept = (nom: string, donnees: string) => ({ nom, donnees }) as Kept;
const textOf = (html: string) =>
  html
    .replace(/<a.*/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0|&nbsp;/g, ' ');

test('the line stands first in the header, as text', () => {
  expect(withLine(HTML, { text: 'Gardé <b>$&' }, '/hors-connexion/')).toMatchInlineSnapshot(
    `"<body><header class="top"><div class="demo"><p class="wrap"><strong>Gardé &#60;b&#62;$&#38;</strong> <a href="/hors-connexion/">Ce que je garde</a></p></div><a>Nom</a></header></body>"`,
  );
});

test('a kept page says the date of its data', () => {
  const html = withLine(HTML, sayKeptPage(kept('Nord', '2026-12-01T08:00:00Z')), '/');
  expect(textOf(html)).toBe('Données du 1er décembre 2026, gardées hors connexion. ');
});

test('a page of every département says which are kept, their names not to be translated', () => {
  const all = [kept('Finistère', '2026-11-22T09:00:00Z'), kept('Nord', '2026-11-20T09:00:00Z')];
  const html = withLine(HTML, sayKeptAll(all), '/');
  expect(textOf(html)).toBe(
    'Vous êtes hors connexion. Finistère : données du 22 novembre 2026. Nord : données du 20 novembre 2026. ',
  );
  expect(html).toContain('<span translate="no">Nord</span>');
});
