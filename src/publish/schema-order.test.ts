import { describe, expect, it } from 'vitest';
import { inSchemaOrder } from './schema-order.ts';

const schema = {
  properties: {
    nom: {},
    adresse: { properties: { voie: {}, commune: {} } },
    accueils: { items: { $ref: '#/$defs/accueil' } },
  },
  $defs: { accueil: { properties: { id: {}, genre: {} } } },
};
const order = (value: unknown) => JSON.stringify(inSchemaOrder(value, schema));

describe('schema order', () => {
  it('holds at every depth, in lists and behind references', () => {
    const value = { accueils: [{ genre: 'g', id: 'i' }], adresse: { commune: 'c', voie: 'v' }, nom: 'n' };
    expect(order(value)).toBe(
      '{"nom":"n","adresse":{"voie":"v","commune":"c"},"accueils":[{"id":"i","genre":"g"}]}',
    );
  });

  it('loses nothing that the schema does not name', () => {
    expect(order({ z: 1, nom: 'n', a: null })).toBe('{"nom":"n","z":1,"a":null}');
  });

  it('fails loudly on a reference that leads nowhere', () => {
    const broken = { properties: { a: { $ref: '#/$defs/absent' } } };
    expect(() => inSchemaOrder({ a: {} }, broken)).toThrow('#/$defs/absent');
  });
});
