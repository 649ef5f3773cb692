import { expect, test } from 'vitest';
import { buildTwice } from './support/build-twice.ts';

test('the same data give the same bytes, whatever the time zone, the language and the folder', () => {
  const [here, there] = buildTwice(() => ({}));
  expect(Object.keys(here!).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
