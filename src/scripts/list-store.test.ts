import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clear, isListed, listed, MOST, move, replaceList, toggle } from './list-store.ts';

class Storage {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

let storage: Storage;

beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal('sessionStorage', storage);
  return () => vi.unstubAllGlobals();
});

test('a press adds at the end, another takes away', () => {
  expect(toggle('29/a')).toBe(true);
  expect(toggle('29/bus#accueil-halle')).toBe(true);
  expect(listed()).toEqual(['29/a', '29/bus#accueil-halle']);
  expect(toggle('29/a')).toBe(false);
  expect(isListed('29/a')).toBe(false);
});

test('only identifiers are kept, under one name, and nothing once the list is empty', () => {
  toggle('2A/a');
  expect([...storage.kept]).toEqual([['ma-liste', '["2A/a"]']]);
  clear();
  expect(storage.kept.size).toBe(0);
});

test('an entry moves as far as the ends', () => {
  replaceList(['29/a', '29/b', '29/c']);
  move('29/c', -1);
  expect(listed()).toEqual(['29/a', '29/c', '29/b']);
  move('29/a', -1);
  expect(listed()[0]).toBe('29/a');
  move('29/a', 9);
  expect(listed().at(-1)).toBe('29/a');
  move('29/unknown', 1);
  expect(listed()).toHaveLength(3);
});

test('what is no identifier is left out, what comes twice is kept once', () => {
  replaceList(['29/a', '29/a', '../x', '29/<b>', '29/a#b', 'javascript:alert(1)', '']);
  expect(listed()).toEqual(['29/a']);
});

test('a list ends at its most', () => {
  replaceList(Array.from({ length: 99 }, (_, n) => `29/l${n}`));
  expect(listed()).toHaveLength(MOST);
  expect(toggle('29/one-more')).toBe(false);
});

describe('a storage that', () => {
  test.each(['{"a":1}', 'no json', 'null', '[1,{}]'])('holds %s counts as an empty list', (text) => {
    clear();
    storage.kept.set('ma-liste', text);
    expect(listed()).toEqual([]);
  });

  test('is refused leaves the list to the page', () => {
    clear();
    vi.stubGlobal('sessionStorage', undefined);
    toggle('29/a');
    expect(listed()).toEqual(['29/a']);
  });
});
