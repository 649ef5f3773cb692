import { expect, test } from 'vitest';
import { listHash, readListHash, withoutList } from './share.ts';

test('a list survives its link, accueils included', () => {
  const ids = ['29/brest-x', '2A/bus#accueil-halle'];
  expect(listHash(ids)).toBe('#lieux=29/brest-x,2A/bus%23accueil-halle');
  expect(readListHash(listHash(ids))).toEqual(ids);
});

test('what is no identifier is left out of a shared list', () => {
  expect(readListHash('#lieux=29/a,../x,<b>,29/a,29/b')).toEqual(['29/a', '29/b']);
  expect(readListHash('#besoin=demarche')).toEqual([]);
  expect(readListHash('#lieux=%E0%A4%A')).toEqual([]);
});

test('a link without its list keeps the language', () => {
  expect(withoutList('#lieux=29/a&langue=ar')).toBe('#langue=ar');
  expect(withoutList('#lieux=29/a')).toBe('');
});
