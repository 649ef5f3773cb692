import { expect, it } from 'vitest';
import { fieldsFromSchema } from './fields.ts';
import { inLabels } from './in-labels.ts';

const lieu = fieldsFromSchema('lieux', { machine: true });
const action = fieldsFromSchema('actions', { machine: true });

it('names a property by its label, in a block and in a list too', () => {
  expect(inLabels('Il manque «\u00a0nom\u00a0»\u00a0: le nom du lieu.', lieu, ['nom'])).toBe(
    'Il manque «\u00a0Nom\u00a0»\u00a0: le nom du lieu.',
  );
  expect(inLabels('«\u00a0adresse.code_postal\u00a0» est un texte.', lieu, ['adresse', 'code_postal'])).toBe(
    '«\u00a0Code postal\u00a0» est un texte.',
  );
  expect(inLabels('«\u00a0accueils.1.horaires\u00a0» …', lieu, ['accueils', 1, 'horaires'])).toMatch(
    /^«\u00a0[A-Z][^.]*\u00a0» …$/,
  );
});

it('finds a property named without its block by what the sentence is about', () => {
  const told = inLabels('Il manque «\u00a0constat\u00a0» dans «\u00a0evaluations.0\u00a0».', action, [
    'evaluations',
    0,
    'constat',
  ]);
  expect(told).not.toMatch(/constat\u00a0»|evaluations/);
  expect(told).toMatch(/^Il manque «\u00a0[A-ZÉ].* dans «\u00a0[A-ZÉ]/);
});

it('leaves values as they were written', () => {
  const message =
    '«\u00a0Sur rendez vous\u00a0» n’est pas une valeur possible, «\u00a0brest\u00a0» non plus.';
  expect(inLabels(message, lieu, ['modalites_acces', 0])).toBe(message);
});
