import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it.each(['21290019300013', '35600000049837', 'W291000000', 'W2A1000000'])(
  'accepts a SIRET, La Poste’s or an RNA: %s',
  (pivot) => {
    expect(tell('siret', { pivot })).toEqual([]);
  },
);

it('accepts a RIDET in Nouvelle-Calédonie only', () => {
  expect(tell('siret', { pivot: '0123456001' }, 'lieux/988/noumea-lieu.yaml')).toEqual([]);
  expect(tell('siret', { pivot: '0123456001' })).toHaveLength(1);
});

it('doubts a SIRET whose key is wrong', () => {
  expect(tell('siret', { pivot: '21290019300014' })).toEqual([
    'warning « 21290019300014 » n’est pas un SIRET valable : un chiffre est sans doute faux. Vérifiez-le sur annuaire-entreprises.data.gouv.fr.',
  ]);
});

it('has the zeros that stand for unknown removed', () => {
  expect(tell('siret', { pivot: '00000000000000' })).toEqual([
    'error Un numéro fait de zéros veut dire « inconnu » : supprimez cette ligne.',
  ]);
});
