import { expect, test } from 'vitest';
import { byDepartement } from './by-departement.ts';
import { isCurrent, resultsOf } from './results.ts';
import { commonsOf, lieu } from './sample.testing.ts';

const TODAY = '2026-11-22';
const namesOf = (...entries: ReturnType<typeof lieu>[]) =>
  resultsOf(commonsOf(entries), TODAY).map(({ entry, accueil }) =>
    [entry.id, accueil?.id].filter(Boolean).join('#'),
  );

test('a lieu closed for good is no result, one that will close still is', () => {
  expect(
    namesOf(
      lieu('29/a', { fermeture: { le: '2026-11-22' } }),
      lieu('29/b', { fermeture: { le: '2026-12-31' } }),
    ),
  ).toEqual(['29/b']);
});

test('a permanence elsewhere and a stop are results of their own, a desk at the lieu is not', () => {
  const bus = lieu('29/bus', {
    accueils: [
      { id: 'ici', genre: 'accueil' },
      { id: 'ailleurs', genre: 'permanence', lieu: '29/hote' },
      { id: 'arret', genre: 'arret-itinerant', adresse: { commune: 'Huelgoat', code_insee: '29081' } },
    ],
  });
  const host = lieu('29/hote', { adresse: { commune: 'Quimper', code_insee: '29232' } });
  const results = resultsOf(commonsOf([bus, host]), TODAY);
  expect(namesOf(bus, host)).toEqual(['29/bus', '29/bus#ailleurs', '29/bus#arret', '29/hote']);
  expect(results.map(({ place }) => place.commune)).toEqual(['Brest', 'Quimper', 'Huelgoat', 'Quimper']);
});

test('help at home is a result where its zone is told', () => {
  const entry = lieu('29/a', {
    accueils: [
      { id: 'partout', genre: 'domicile' },
      { id: 'brest', genre: 'domicile', zone: ['29019'] },
    ],
  });
  expect(namesOf(entry)).toEqual(['29/a', '29/a#brest']);
});

test('a confidential lieu tells its commune, and none of its accueils', () => {
  const entry = lieu('29/a', {
    adresse_confidentielle: true,
    position: { latitude: 48.39, longitude: -4.48 },
    accueils: [{ id: 'x', genre: 'permanence', adresse: { commune: 'Brest', voie: '2 rue des Exemples' } }],
  });
  const [result, ...others] = resultsOf(commonsOf([entry]), TODAY);
  expect(result?.place).toEqual({ commune: 'Brest', code_insee: '29019' });
  expect(others).toEqual([]);
});

test('an accueil is over after its last day or its last date', () => {
  expect(isCurrent({ id: 'a', genre: 'atelier', au: '2026-11-21' }, TODAY)).toBe(false);
  expect(isCurrent({ id: 'a', genre: 'atelier', au: TODAY }, TODAY)).toBe(true);
  expect(isCurrent({ id: 'a', genre: 'atelier', dates: ['2026-11-01', '2026-11-30'] }, TODAY)).toBe(true);
  expect(isCurrent({ id: 'a', genre: 'atelier', dates: ['2026-11-01'] }, TODAY)).toBe(false);
});

test('a result is found in the département of its commune, else of its postcode, else of its folder', () => {
  const entries = [
    lieu('29/a'),
    lieu('29/b', { adresse: { commune: 'Redon', code_insee: '35236' } }),
    lieu('29/c', { adresse: { commune: 'Quelque part', code_postal: '56000' } }),
    lieu('29/d', { adresse: { commune: 'Nulle part' } }),
  ];
  const groups = byDepartement(resultsOf(commonsOf(entries), TODAY));
  expect([...groups].map(([code, results]) => [code, results.map(({ entry }) => entry.id)])).toEqual([
    ['29', ['29/a', '29/d']],
    ['35', ['29/b']],
    ['56', ['29/c']],
  ]);
});
