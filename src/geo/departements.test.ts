import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { departementOf } from './codes.ts';
import { departements } from './departements.ts';

const all = [...departements.values()];

test('every département and collectivity is described', () => {
  expect(departements.size).toBe(109);
  for (const one of all)
    expect(one.nom && one.region && one.dans && one.de && one.timeZone && one.phonePrefix).toBeTruthy();
});

test('names enter sentences as people say them', () => {
  const said = ['29', '33', '59', '63', '01', '35', '72', '75', '2A', '22', '974', '988', '69', '85'].map(
    (code) => {
      const { dans, de } = departements.get(code)!;
      return `${dans}, ${de}`;
    },
  );
  expect(said).toEqual([
    'dans le Finistère, du Finistère',
    'en Gironde, de la Gironde',
    'dans le Nord, du Nord',
    'dans le Puy-de-Dôme, du Puy-de-Dôme',
    'dans l’Ain, de l’Ain',
    'en Ille-et-Vilaine, d’Ille-et-Vilaine',
    'dans la Sarthe, de la Sarthe',
    'à Paris, de Paris',
    'en Corse-du-Sud, de la Corse-du-Sud',
    "dans les Côtes-d'Armor, des Côtes-d'Armor",
    'à La Réunion, de La Réunion',
    'en Nouvelle-Calédonie, de la Nouvelle-Calédonie',
    'dans le Rhône, du Rhône',
    'en Vendée, de la Vendée',
  ]);
});

test('opening_hours knows the holiday calendar of every inhabited one', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('opening_hours'), 'utf8');
  const french = source.slice(
    source.indexOf('const fr = {'),
    source.indexOf('\n  };', source.indexOf('const fr = {')),
  );
  const unknown = all.filter(
    ({ holidayState }) => !new RegExp(`^ {4}"?${holidayState}"?: \\{`, 'm').test(french),
  );
  expect(unknown.map(({ code }) => code)).toEqual(['984', '989']);
});

test('every time zone exists', () => {
  for (const { timeZone } of all) expect(() => new Intl.DateTimeFormat('fr', { timeZone })).not.toThrow();
});

test('Alsace and Moselle have their own holidays, and the school zone of their region', () => {
  expect(departements.get('57')).toMatchObject({ holidayState: 'Moselle', schoolZone: 'B' });
  expect(departements.get('67')).toMatchObject({ holidayState: 'Bas-Rhin', schoolZone: 'B' });
  expect(departements.get('33')).toMatchObject({ holidayState: 'Nouvelle-Aquitaine', schoolZone: 'A' });
  expect(departements.get('971')).toMatchObject({
    holidayState: 'Guadeloupe',
    schoolZone: 'Guadeloupe',
    phonePrefix: '+590',
  });
});

test('neighbours are mutual', () => {
  for (const { code, voisins } of all)
    for (const other of voisins) expect(departements.get(other)!.voisins).toContain(code);
  expect(departements.get('29')!.voisins).toEqual(['22', '56']);
  expect(departements.get('75')!.voisins).toEqual(['92', '93', '94']);
});

test.each([
  ['29019', '29'],
  ['2A004', '2A'],
  ['2b033', '2B'],
  ['20000', '2A'],
  ['20200', '2B'],
  ['97411', '974'],
  ['98818', '988'],
  ['97150', '978'],
  ['00000', ''],
  ['99999', ''],
  ['979', ''],
  ['', ''],
  ['bretagne', ''],
])('departementOf(%j) is %j', (code, departement) => {
  expect(departementOf(code)).toBe(departement);
});
