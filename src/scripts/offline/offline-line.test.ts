import { expect, test } from 'vitest';
import type { Kept } from './kept.ts';
import { sayKeptAll, sayKeptPage, withLine } from './offline-line.ts';

const kept = (nom: string, donnees: string) => ({ nom, donnees }) as Kept;

test('the line stands first in the header, as text', () => {
  const html = '<body><header class="top"><a>Nom</a></header></body>';
  expect(withLine(html, 'Gardé <b>$&', '/hors-connexion/')).toMatchInlineSnapshot(
    `"<body><header class="top"><div class="demo"><p class="wrap"><strong>Gardé &#60;b&#62;$&#38;</strong> <a href="/hors-connexion/">Ce que je garde</a></p></div><a>Nom</a></header></body>"`,
  );
});

test('a kept page says the date of its data', () => {
  expect(sayKeptPage(kept('Nord', '2026-12-01T08:00:00Z')).replace(/\u00a0/g, ' ')).toBe(
    'Données du 1er décembre 2026, gardées hors connexion.',
  );
});

test('a page of every département says which are kept', () => {
  const all = [kept('Finistère', '2026-11-22T09:00:00Z'), kept('Nord', '2026-11-20T09:00:00Z')];
  expect(sayKeptAll(all).replace(/\u00a0/g, ' ')).toBe(
    'Vous êtes hors connexion. Gardé sur cet appareil : Finistère (données du 22 novembre 2026) et Nord (données du 20 novembre 2026).',
  );
  expect(sayKeptAll([])).toBe('Vous êtes hors connexion.');
});
