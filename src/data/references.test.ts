import { expect, it } from 'vitest';
import { collectionNames, collections } from './collections.ts';
import { citedBy, referencesOf } from './references.ts';
import type { SchemaNode } from './schema-files.ts';
import { schemas } from './schema-files.ts';

it('finds every identifier that an entry cites, wherever the schema says one stands', () => {
  const value = {
    nom: 'Bus',
    accueils: [{ id: 'a' }, { id: 'b', lieu: '29/hote' }],
    fermeture: { le: '2026-01-01', remplace_par: '29/autre' },
  };
  expect(referencesOf({ collection: 'lieux', value: value as never })).toEqual(
    [
      { pointer: ['fermeture', 'remplace_par'], collection: 'lieux', id: '29/autre' },
      { pointer: ['accueils', 1, 'lieu'], collection: 'lieux', id: '29/hote' },
    ].toSorted((a, b) => String(a.pointer).localeCompare(String(b.pointer))),
  );
});

it('reads ill-formed values without complaint', () => {
  for (const value of [null, 'x', { accueils: 'x' }, { accueils: [null, { lieu: 12 }] }])
    expect(referencesOf({ collection: 'lieux', value: value as never })).toEqual([]);
});

it('knows which collections an action cites', () => {
  expect(citedBy('actions')).toEqual(['manques', 'territoires', 'lieux', 'pratiques', 'services-publics']);
});

it('has a schema for every collection, and no reference to an unknown one', () => {
  for (const name of collectionNames) {
    expect(schemas[name].title, name).toBeTruthy();
    for (const target of referenceTargets(schemas[name])) expect(Object.keys(collections)).toContain(target);
  }
});

function referenceTargets(node: SchemaNode): string[] {
  const own = node['x-reference'] ? [node['x-reference']] : [];
  const children = [...Object.values(node.properties ?? {}), ...Object.values(node.$defs ?? {}), node.items];
  return [...own, ...children.flatMap((child) => (child ? referenceTargets(child) : []))];
}
