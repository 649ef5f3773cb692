import { expect, it } from 'vitest';
import { validate } from './validate.ts';

const lieu = { nom: 'a', adresse: { commune: 'Brest' } };

it('accepts the least that a lieu can be', () => {
  expect(validate('lieux', lieu)).toEqual([]);
});

it('tells everything that is refused, with its place', () => {
  const errors = validate('lieux', {
    ...lieu,
    nom: 3,
    horaire: 'x',
    accueils: [{ id: 'A', genre: 'accueil' }, { id: 'b' }],
  });
  expect(errors.map(({ pointer, keyword }) => `${pointer.join('/')} ${keyword}`).sort()).toEqual([
    ' additionalProperties',
    'accueils/0/id pattern',
    'accueils/1 required',
    'nom type',
  ]);
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['2024-00-10', false],
  ['24-01-01', false],
])('knows which days exist: %s', (date_maj, exists) => {
  expect(validate('lieux', { ...lieu, date_maj }).length === 0).toBe(exists);
});

it.each([
  ['https://example.org/a?b#c', true],
  ['http://example.org', true],
  ['https://exa mple.org', false],
  ['https://localhost', false],
  ['javascript:alert(1)', false],
  ['https://example.org/"><script>', false],
  ['ftp://example.org', false],
])('knows which addresses of a site can be followed: %s', (url, ok) => {
  expect(validate('lieux', { ...lieu, prise_rdv: url }).length === 0).toBe(ok);
});

it.each([
  ['accueil@example.org', true],
  ['accueil@mairie-é.fr', true],
  ['accueil@example', false],
  ['accueil', false],
  ['a b@example.org', false],
  ['<a@example.org>', false],
])('knows which e-mails can be written to: %s', (mail, ok) => {
  expect(validate('lieux', { ...lieu, contact: { courriels: [mail] } }).length === 0).toBe(ok);
});
