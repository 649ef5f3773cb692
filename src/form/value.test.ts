import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getAt, prune, setAt } from './value.ts';

it('makes blocks and lists on the way', () => {
  expect(setAt({}, ['accueils', 0, 'nom'], 'Le mardi')).toEqual({ accueils: [{ nom: 'Le mardi' }] });
});

it('takes away what an answer taken back leaves empty, and nothing else', () => {
  const entry = { nom: 'x', contact: { telephone: '1' }, non_repris: { vide: '' } };
  expect(setAt(entry, ['contact', 'telephone'], '  ')).toEqual({ nom: 'x', non_repris: { vide: '' } });
  expect(setAt({ liste: [{ a: 1 }, { a: 2 }] }, ['liste', 0], undefined)).toEqual({ liste: [{ a: 2 }] });
});

it('keeps a property where it stood', () => {
  expect(Object.keys(setAt({ a: 1, b: 2, c: 3 }, ['b'], 4))).toEqual(['a', 'b', 'c']);
});

it('takes no and zero for answers', () => {
  expect(prune({ a: false, b: 0, c: '', d: [], e: {} })).toEqual({ a: false, b: 0 });
});

it('gives back what was set, and does not touch what it was given', () => {
  const path = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constant(0)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(path, fc.integer(), (steps, value) => {
      const root = Object.freeze({ a: Object.freeze({ b: Object.freeze([]) }) });
      expect(getAt(setAt(root, ['z', ...steps], value), ['z', ...steps])).toBe(value);
      expect(root).toEqual({ a: { b: [] } });
    }),
  );
});
