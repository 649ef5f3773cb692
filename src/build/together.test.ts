import { expect, test } from 'vitest';
import { together } from './together.ts';

test('results come in the order of the tasks, not of their ends', async () => {
  const late = Promise.withResolvers<string>();
  const both = together(late.promise, Promise.resolve(2));
  late.resolve('a');
  expect(await both).toEqual(['a', 2]);
});

test('a failure waits for the others to end', async () => {
  const late = Promise.withResolvers<void>();
  const seen: string[] = [];
  const both = together(Promise.reject(new Error('no')), late.promise).catch(() => seen.push('failed'));
  await Promise.resolve();
  seen.push('ended');
  late.resolve();
  await both;
  expect(seen).toEqual(['ended', 'failed']);
});

test('of two failures the first in the list is thrown, whichever came first', async () => {
  const late = Promise.withResolvers<void>();
  const both = together(late.promise, Promise.reject(new Error('second')));
  late.reject(new Error('first'));
  await expect(both).rejects.toThrow('first');
});
