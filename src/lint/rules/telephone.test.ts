import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('refuses a number with too few digits for its country', () => {
  expect(tell('telephone', { contact: { telephone: '+3329800000' } })).toEqual([
    'error « +3329800000 » n’est pas un numéro complet : vérifiez le nombre de chiffres, par exemple +33298000000 pour 02 98 00 00 00.',
  ]);
});

it.each(['+33261910000', '+590590120000', '+687203721', '+68940000000', '+508410000'])(
  'accepts %s',
  (telephone) => {
    expect(tell('telephone', { contact: { telephone } })).toEqual([]);
  },
);
