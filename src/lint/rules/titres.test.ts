import { expect, it } from 'vitest';
import { check, pratique } from '../testing.ts';

const told = (texte: string): string[] =>
  check({ 'pratiques/a.md': pratique(texte) }).map(
    ({ line, message }) => `${line} ${message.replaceAll('\u00a0', ' ')}`,
  );

it('wants headings to begin at the second level and to skip none', () => {
  expect(told('# Un\n\n## Deux\n\n#### Quatre')).toEqual([
    '9 Le titre de la fiche est déjà celui de la page : commencez les titres du texte par « ## ».',
    '13 Ce titre saute un niveau : écrivez « ### » au lieu de « #### ».',
  ]);
});

it('accepts levels that follow, and code that looks like a heading', () => {
  expect(told('## Deux\n\n### Trois\n\n## Deux\n\n```\n# commande\n```')).toEqual([]);
});
