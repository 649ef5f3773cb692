import { expect, test } from 'vitest';
import type { Lieu } from '../data/types.generated.ts';
import { helpsOf } from './helps.ts';
import { currentLabels, profileOf } from './profile.ts';
import { resultsOf } from './results.ts';
import { commonsOf, lieu } from './sample.testing.ts';
import { bitsOf } from './values.ts';

const TODAY = '2026-11-22';
const DEMARCHE = 'Aide aux démarches administratives';
const ARNAQUES = 'Utilisation sécurisée du numérique';

/** Needs (as bits), hours, dates of each help of the first result. */
function helps(value: Partial<Lieu>, index = 0) {
  const result = resultsOf(commonsOf([lieu('29/a', value)]), TODAY)[index]!;
  return helpsOf(result, TODAY).map(({ row, ...times }) => ({
    besoin: row[0],
    rdv: row[2],
    ou: row[6],
    langues: row[7],
    ...times,
  }));
}

test('without accueils, help is given when the lieu is open', () => {
  expect(helps({ services: [DEMARCHE], horaires: 'Mo 09:00-12:00' })).toMatchObject([
    { besoin: 1, horaires: 'Mo 09:00-12:00' },
  ]);
});

test('an accueil takes from the lieu what it omits', () => {
  const accueils: Lieu['accueils'] = [{ id: 'x', genre: 'accueil', rendez_vous: 'inutile' }];
  expect(helps({ services: [DEMARCHE], horaires: 'Mo 09:00-12:00', langues: ['ar'], accueils })).toEqual([
    { besoin: 1, rdv: 1, ou: 0, langues: 'ar', horaires: 'Mo 09:00-12:00' },
  ]);
});

test('a service that no accueil offers is offered beside them, at hours nobody knows', () => {
  const accueils: Lieu['accueils'] = [
    { id: 'x', genre: 'accueil', services: [DEMARCHE], horaires: 'Tu 09:00-12:00' },
  ];
  const [beside, desk] = helps({ services: [DEMARCHE, ARNAQUES], horaires: 'Mo-Fr 09:00-17:00', accueils });
  expect(beside).toMatchObject({ besoin: 8 });
  expect(beside).not.toHaveProperty('horaires');
  expect(desk).toMatchObject({ besoin: 1, horaires: 'Tu 09:00-12:00' });
});

test('to come in person is not to come without appointment', () => {
  expect(helps({ modalites_acces: ['Se présenter'] })).toMatchObject([{ rdv: 0 }]);
});

test('a stop passes by, a visit comes to one’s home, and neither takes the hours of the lieu', () => {
  const accueils: Lieu['accueils'] = [
    { id: 'arret', genre: 'arret-itinerant', adresse: { commune: 'Brest', code_insee: '29019' } },
    { id: 'visite', genre: 'domicile', zone: ['29019'] },
  ];
  const value = { horaires: 'Mo 09:00-12:00', accueils };
  expect(helps(value, 1)).toEqual([{ besoin: 0, rdv: 0, ou: 1, langues: '' }]);
  expect(helps(value, 2)).toEqual([{ besoin: 0, rdv: 0, ou: 10, langues: '' }]);
});

test('languages of the standard’s columns are not all that is spoken', () => {
  expect(helps({ prise_en_charge_specifique: ['Langues étrangères (anglais)'] })[0]?.langues).toBe('en ?');
  expect(helps({ langues: ['fr', 'tr'] })[0]?.langues).toBe('fr tr');
});

test('a label that is over is not told, a year lasts to its end', () => {
  const labels_locaux = [
    { nom: 'Ancien', jusqu_a: '2025' },
    { nom: 'Cette année', jusqu_a: '2026' },
    { nom: 'Toujours' },
    { nom: 'Hier', jusqu_a: '2026-11-21' },
  ];
  expect(currentLabels({ nom: '', adresse: { commune: '' }, labels_locaux }, TODAY)).toEqual([
    'Cette année',
    'Toujours',
  ]);
});

test('step-free access comes from what was seen, not from who is received', () => {
  const profile = (value: Partial<Lieu>) => profileOf(lieu('29/a', value).value, TODAY);
  expect(profile({ prise_en_charge_specifique: ['Handicaps moteurs'] }).slice(4, 6)).toEqual([0, 0]);
  expect(profile({ acces_physique: { plain_pied: false, toilettes: true } }).slice(4, 6)).toEqual([4, 5]);
});

test('a lieu is found by its family, said or told by its type', () => {
  const family = (value: Partial<Lieu>) => profileOf(lieu('29/a', value).value, TODAY)[9];
  expect(family({ famille: 'action-privee' })).toBe(bitsOf('famille', ['action-privee']));
  expect(family({ typologie: ['BIB'] })).toBe(bitsOf('famille', ['service-public']));
  expect(family({})).toBe(0);
});

test('places told more than thirty days ago are forgotten', () => {
  const places = (le: string) =>
    profileOf(lieu('29/a', { disponibilite: { etat: 'delai', le } }).value, TODAY).slice(10);
  expect(places('2026-11-01')).toEqual([2, '2026-12-01']);
  expect(places('2026-10-01')).toEqual([]);
});
