import { expect, it } from 'vitest';
import { wordsFor } from './list-control.ts';

it('counts the items of a list in French', () => {
  expect([0, 1, 2].map((count) => wordsFor(count).label)).toEqual(['élément', 'élément', 'éléments']);
});
