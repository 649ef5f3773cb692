import { expect, it } from 'vitest';
import { isSame, openedBy, whenToReload } from './one-entry.ts';

const page = (hash: string) => `https://commun.example.org/admin/editeur/?dep=29#${hash}`;
const LIST = page('/collections/lieux-29');
const A = page('/collections/lieux-29/entries/a');
const B = page('/collections/lieux-29/entries/b');
const NEW = page('/collections/lieux-29/new');

it('reads which entry an address opens', () => {
  expect(openedBy(A)).toEqual({ collection: 'lieux-29', slug: 'a' });
  expect(openedBy(`${A}?ref=workflow`)).toEqual({ collection: 'lieux-29', slug: 'a' });
  expect(openedBy(page('/collections/lieux-29/entries/caf%C3%A9'))?.slug).toBe('café');
  expect(openedBy(NEW)).toEqual({ collection: 'lieux-29' });
  for (const other of [LIST, page('/workflow'), page('/'), 'https://commun.example.org/admin/editeur/'])
    expect(openedBy(other)).toBeUndefined();
  expect(isSame(openedBy(A), openedBy(`${A}?ref=workflow`))).toBe(true);
  expect(isSame(openedBy(A), openedBy(page('/collections/lieux-33/entries/a')))).toBe(false);
  expect(isSame(openedBy(A), openedBy(NEW))).toBe(false);
});

it('leaves Decap alone from entry to list to entry, and where it goes from one to the other itself', () => {
  const mustReload = whenToReload();
  for (const [from, to] of [
    [LIST, A],
    [A, LIST],
    [LIST, B],
    [B, `${B}?ref=workflow`],
    [B, NEW],
    [NEW, A],
    [A, LIST],
    [LIST, NEW],
  ] as const)
    expect(mustReload(from, to, false), `${from} → ${to}`).toBe(false);
});

it('starts afresh straight from one entry to another, and from one new entry to another', () => {
  expect(whenToReload()(A, B, false)).toBe(true);
  expect(whenToReload()(A, page('/collections/pratiques/entries/a'), false)).toBe(true);
  for (const from of [A, NEW])
    expect(whenToReload()(from, page('/collections/pratiques/new'), false)).toBe(true);
});

it('starts afresh at the next entry when the last one was left before it was read', () => {
  const mustReload = whenToReload();
  expect(mustReload(A, LIST, true)).toBe(false);
  expect(mustReload(LIST, page('/workflow'), false)).toBe(false);
  // Its own late answer does it no harm.
  expect(mustReload(LIST, A, false)).toBe(false);
  expect(mustReload(A, LIST, false)).toBe(false);
  expect(mustReload(LIST, B, false)).toBe(true);
  expect(whenToReload()(A, NEW, true)).toBe(true);
});
