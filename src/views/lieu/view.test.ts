import { expect, test } from 'vitest';
import { commonsOf, lieu } from '../../finder/sample.testing.ts';
import { lieuView } from './view.ts';

const TODAY = '2026-11-22';
const nb = '\u00a0';

function viewOf(value: Parameters<typeof lieu>[1], ...others: ReturnType<typeof lieu>[]) {
  const entry = lieu('29/brest-x', { nom: 'X', ...value });
  return lieuView(entry, commonsOf([entry, ...others]), TODAY);
}

test('what is unknown is not said', () => {
  const view = viewOf({});
  expect(view.hours).toBeUndefined();
  expect(view.live).toBeUndefined();
  expect(view.summary).toBe('');
  expect(view.facts.map(({ label }) => label)).toEqual(['Pour qui']);
});

test('hours are sentences, a week and slots for the script', () => {
  const view = viewOf({ horaires: 'Mo-Fr 09:00-12:00' });
  expect(view.hours?.sentences).toEqual([`Du lundi au vendredi, de 9${nb}h à 12${nb}h.`]);
  expect(view.hours?.week).toHaveLength(7);
  expect(view.live).toMatchObject({ timeZone: 'Europe/Paris', aide: [] });
});

test('hours that were not understood stand as their source wrote them', () => {
  expect(viewOf({ horaires_bruts: 'tous les matins' }).hours).toEqual({
    sentences: [],
    week: [],
    raw: 'tous les matins',
  });
});

test('help hours are told apart from opening hours', () => {
  const view = viewOf({
    horaires: 'Mo-Fr 09:00-18:00',
    accueils: [{ id: 'a', genre: 'accueil', horaires: 'Tu 09:00-12:00' }],
  });
  expect(view.helpLine).toBe(`Le mardi, de 9${nb}h à 12${nb}h.`);
  expect(view.live?.aide).toHaveLength(1);
});

test('the clock is that of where the lieu is', () => {
  const view = viewOf({
    adresse: { commune: 'Saint-Denis', code_insee: '97411' },
    horaires: 'Mo 09:00-12:00',
  });
  expect(view.live?.timeZone).toBe('Indian/Reunion');
});

test('a lieu closed for good says so, where to go, and shows no state', () => {
  const view = viewOf(
    { horaires: 'Mo 09:00-12:00', fermeture: { le: '2025-06-30', remplace_par: '29/brest-y' } },
    lieu('29/brest-y', { nom: 'Y' }),
  );
  expect(view.closed).toBe(true);
  expect(view.live).toBeUndefined();
  expect(view.notices[0]).toMatchObject({
    kind: 'closed',
    lines: [`Ce lieu a fermé définitivement le 30${nb}juin${nb}2025.`],
    link: { path: '/lieux/29/brest-y/', text: `Allez plutôt à${nb}: Y` },
  });
});

test('what is said of free places is forgotten after thirty days', () => {
  expect(viewOf({ disponibilite: { etat: 'complet', le: '2026-10-22' } }).notices).toEqual([]);
  expect(viewOf({ disponibilite: { etat: 'complet', le: '2026-11-20' } }).notices).toMatchObject([
    { until: '2026-12-20' },
  ]);
});

test('an alert is shown until its last day', () => {
  const alerte = { message: 'Travaux', ferme: true };
  expect(viewOf({ alerte: { ...alerte, au: '2026-11-21' } }).notices).toEqual([]);
  expect(viewOf({ alerte: { ...alerte, au: TODAY } }).notices).toMatchObject([
    { kind: 'closed', until: TODAY },
  ]);
});

test('without a street there is no itinerary; a confidential address tells the commune alone', () => {
  expect(viewOf({ adresse: { commune: 'Brest', code_insee: '29019' } }).address.itinerary).toBeUndefined();
  const view = viewOf({ adresse_confidentielle: true, position: { latitude: 48.39, longitude: -4.48 } });
  expect(view.address.lines).toEqual(['Brest']);
  expect(JSON.stringify(view)).not.toMatch(/rue des Exemples|48\.39/);
});

test('the host shows what others hold there, and links back', () => {
  const carrier = lieu('29/brest-z', {
    nom: 'Z',
    accueils: [{ id: 'mercredi', genre: 'permanence', lieu: '29/brest-x' }],
  });
  expect(viewOf({}, carrier).hosted).toMatchObject([
    {
      kind: 'Permanence',
      when: ['Horaires non renseignés.'],
      known: false,
      link: { path: '/lieux/29/brest-z/#accueil-mercredi' },
    },
  ]);
});

test('the file is linked on the forge, and errors go to the commons’ address', () => {
  const entry = lieu('29/brest-x');
  const commun = {
    forge: { type: 'gitlab' as const, depot: 'https://forge.invalid/a/b.git' },
    contact: { courriel: 'commun@example.org' },
  };
  const { trust } = lieuView(entry, commonsOf([entry], commun), TODAY);
  expect(trust.file?.read).toBe('https://forge.invalid/a/b/-/blob/main/data/lieux/29/brest-x.yaml');
  expect(trust.report).toMatch(/^mailto:commun@example\.org\?subject=Une%20erreur/);
});
