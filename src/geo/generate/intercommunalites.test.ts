import { expect, test } from 'vitest';
import { nameForPeople } from './intercommunalites.ts';

test.each([
  ["CC du Pays d'Uzès", 'Communauté de communes du Pays d’Uzès'],
  ["CA de l'Ouest Rhodanien", 'Communauté d’agglomération de l’Ouest Rhodanien'],
  ["CC d'Aunis", 'Communauté de communes d’Aunis'],
  ['CA Val Parisis', 'Val Parisis'],
  ['CC Desvres-Samer', 'Desvres-Samer'],
  ['Brest Métropole', 'Brest Métropole'],
])('people call « %s » %s', (official, name) => {
  expect(nameForPeople(official)).toBe(name);
});
