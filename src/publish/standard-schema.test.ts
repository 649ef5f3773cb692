import { describe, expect, it } from 'vitest';
import { violations } from './standard-schema.testing.ts';

const schema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: 'latitude', type: 'number' },
    { name: 'date_maj', type: 'date' },
    { name: 'frais', type: 'string', constraints: { pattern: '(?:(?:^|\\|)(Gratuit|Payant))+$' } },
    { name: 'resume', type: 'string', constraints: { maxLength: 3 } },
  ],
};
const lists = { frais: ['Gratuit', 'Payant'] };
const check = (...rows: Record<string, string>[]) => violations(schema, lists, rows);

describe('the checker of the national schema', () => {
  it('accepts a right row', () => {
    const row = { id: 'a', latitude: '-1.5', date_maj: '2026-02-28', frais: 'Gratuit|Payant', resume: 'été' };
    expect(check(row)).toEqual([]);
  });

  it('notices what is missing, repeated, mistyped, too long or not in a list', () => {
    const bad = {
      id: 'a',
      latitude: '1e5',
      date_maj: '2026-02-30',
      frais: 'garbage|Gratuit',
      resume: 'long',
    };
    expect(check({ id: 'a' }, bad, { id: '', frais: 'Cher' })).toEqual([
      'row 1 (a): latitude is no number: 1e5',
      'row 1 (a): date_maj is no date: 2026-02-30',
      'row 1 (a): frais has an unknown word: garbage',
      'row 1 (a): resume is too long',
      'row 1 (a): id is not unique',
      'row 2 (): id is required',
      'row 2 (): frais breaks its pattern: Cher',
      'row 2 (): frais has an unknown word: Cher',
    ]);
  });
});
