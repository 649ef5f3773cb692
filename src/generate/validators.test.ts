import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../data/collections.ts';
import { isDate, isEmail, isUri } from '../data/formats.ts';
import { resolveNode, type SchemaName, type SchemaNode, schemas } from '../data/schema-files.ts';
import { codePoints, isEqual } from '../data/schema-runtime.ts';
import { validate } from '../data/validate.ts';

const ajv = new Ajv2020({
  allErrors: true,
  messages: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
});
ajv.addKeyword('x-vocabulaire');
ajv.addKeyword('x-reference');
ajv.addFormat('date', isDate);
ajv.addFormat('uri', isUri);
ajv.addFormat('email', isEmail);

const scalar = fc.constantFrom<unknown>(
  '',
  'a',
  '01000',
  '2024-02-29',
  '2024-02-30',
  'https://example.org',
  'a@example.org',
  '+33261910000',
  '29/a-b',
  'a'.repeat(400),
  '😀'.repeat(150),
  12,
  -1,
  48.5,
  true,
  null,
  [],
  {},
);

/** Values that a schema nearly describes: each part right, wrong, missing or too much. */
function nearly(name: SchemaName, given: SchemaNode | undefined, depth = 0): fc.Arbitrary<unknown> {
  const node = resolveNode(name, given);
  if (!node || depth > 4) return scalar;
  const right = rightly(name, node, depth);
  return fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: scalar, weight: 1 });
}

function rightly(name: SchemaName, node: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  if (node.enum) return fc.constantFrom<unknown>(...node.enum);
  if (node.properties) {
    const parts = Object.entries(node.properties).map(([key, child]) => [
      key,
      nearly(name, child, depth + 1),
    ]);
    return fc.record(
      { ...Object.fromEntries(parts), autre: scalar },
      { requiredKeys: [], noNullPrototype: true },
    );
  }
  if (node.items) return fc.array(nearly(name, node.items, depth + 1), { maxLength: 3 });
  return scalar;
}

describe('validators made code', () => {
  it.each([...collectionNames, 'commun' as const])(
    'refuse what ajv refuses, for the same reasons: %s',
    (name) => {
      const compiled = ajv.compile(schemas[name]);
      fc.assert(
        fc.property(nearly(name, schemas[name]), (value) => {
          compiled(value);
          const expected = (compiled.errors ?? []).map(({ keyword, params }) => ({ keyword, params }));
          expect(validate(name, value).map(({ keyword, params }) => ({ keyword, params }))).toEqual(expected);
        }),
        { numRuns: 60 },
      );
    },
  );
});

it.each([
  ['a', 1],
  ['😀', 1],
  ['a😀b', 3],
  ['\ud83d', 1],
  ['\ud83d\ud83d\ude00', 2],
  ['', 0],
])('counts code points: %j', (text, length) => {
  expect(codePoints(text)).toBe(length);
});

it('compares plain values', () => {
  expect(isEqual({ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] })).toBe(true);
  expect(isEqual({ a: 1 }, { b: 1 })).toBe(false);
  expect(isEqual({ a: 1, b: undefined }, { a: 1 })).toBe(false);
  expect(isEqual([1], { 0: 1 })).toBe(false);
  expect(isEqual(null, {})).toBe(false);
});
