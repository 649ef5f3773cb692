import { expect, it } from 'vitest';
import { check, lieu, PLACE, pratique } from '../testing.ts';

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const told = (texte: string): string[] =>
  check({
    'pratiques/a.md': pratique(texte),
    'pratiques/b.md': pratique('', { titre: 'Autre' }),
    'pratiques/images/plan.png': PIXEL,
    'pratiques/plan.png': PIXEL,
    [PLACE]: lieu(),
  }).map(({ message }) => message.replaceAll('\u00a0', ' '));

it('accepts links that lead somewhere and pictures kept with the text', () => {
  expect(
    told(
      '[a](https://example.org) [b](b.md) [c](./b) [d](../lieux/29/brest-mediatheque-de-la-rade.yaml) [e](#suite) [f](/pratiques/b/)',
    ),
  ).toEqual([]);
  expect(told('![Un plan de la salle](images/plan.png "Plan")')).toEqual([]);
});

it('refuses links that lead nowhere, or into a script', () => {
  expect(told('[a](absente.md) [b](javascript:alert(1)) [c]() [d](../../../etc/passwd)')).toHaveLength(4);
});

it('refuses pictures without words, from elsewhere, or absent', () => {
  expect(
    told('![](images/plan.png) ![Plan](https://example.org/plan.png) ![Plan](images/absent.png)'),
  ).toEqual([
    expect.stringContaining('copiez-la dans « pratiques/images/ »'),
    'Cette image n’a pas de description : écrivez entre les crochets ce qu’elle montre.',
    expect.stringContaining('n’existe pas'),
  ]);
});

it('asks for pictures to be kept together, where they are published', () => {
  expect(told('![Plan](plan.png)')).toEqual([
    'L’image « plan.png » n’est pas rangée avec les autres : déplacez-la dans « pratiques/images/ ».',
  ]);
});
