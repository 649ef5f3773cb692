import { expect, it } from 'vitest';
import { tell } from '../testing.ts';

it('asks for news after eighteen months, the latest date counting', () => {
  expect(tell('perime', { date_maj: '2024-11-30' })).toEqual([
    'warning Ces informations datent du 30/11/2024 : vérifiez-les auprès du lieu et écrivez la date dans verifie.le.',
  ]);
  expect(tell('perime', { date_maj: '2024-12-01' })).toEqual([]);
  expect(tell('perime', { date_maj: '2020-01-01', verifie: { le: '2026-01-01' } })).toEqual([]);
});

it('asks nothing of a place that closed, nor where no date is known', () => {
  expect(tell('perime', { date_maj: '2020-01-01', fermeture: { le: '2021-01-01' } })).toEqual([]);
  expect(tell('perime', {})).toEqual([]);
});
