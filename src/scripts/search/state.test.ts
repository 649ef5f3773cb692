import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

test('a state is read as it was written', () => {
  const state = {
    texte: 'café & wifi #1',
    dep: '2A',
    choices: { genre: 'Guide', besoin: 'Me protéger' },
    page: 3,
  };
  expect(readState(writeState(state))).toEqual(state);
});

test('what is malformed is left out', () => {
  expect(readState('#texte=%20&dep=../x&page=x&genre=')).toEqual({ choices: {} });
  expect(readState('')).toEqual({ choices: {} });
});

test('a question has its limits', () => {
  const { texte, page } = readState(`#texte=${'a'.repeat(900)}&page=9999`);
  expect(texte).toHaveLength(200);
  expect(page).toBe(50);
});
