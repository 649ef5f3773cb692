import { describe, expect, test } from 'vitest';
import { communeByCode } from '../geo/gazetteer.ts';
import { coverageOf } from './coverage.ts';
import { measure, NO_DATA } from './measure.ts';
import { expandPerimeter } from './perimeter.ts';
import { lieuOf, permanence } from './sample.testing.ts';
import { scopeOf } from './scope.ts';

const TODAY = '2026-11-22';
const BREST = '29019';
const QUIMPER = '29232';
const PARIS_18 = '75118';
const people = (code: string): number => communeByCode(code)!.population!;

function values(lieux: Parameters<typeof coverageOf>[0], perimetre: Parameters<typeof expandPerimeter>[0]) {
  return measure(scopeOf(coverageOf(lieux, TODAY), expandPerimeter(perimetre)));
}

describe('what counts', () => {
  test('a lieu serves its commune and those around it', () => {
    const brest = values([lieuOf('29/a')], { communes: [BREST] });
    expect(brest.couverture).toBeUndefined();
    expect(brest.values).toMatchObject({
      lieux: 1,
      points_d_accueil: 1,
      points_d_accueil_position_approchee: 1,
      communes: 1,
      communes_servies: 1,
      population: people(BREST),
      population_servie: people(BREST),
      population_a_5_km: people(BREST),
      part_population_a_10_km: 100,
      population_a_10_km_gratuit_bas: 0,
      population_a_10_km_gratuit_haut: people(BREST),
      lieux_famille_inconnue: 1,
      heures_ouverture_par_semaine: null,
    });
    // Bohars lies beside Brest: near help, without a place of its own.
    expect(values([lieuOf('29/a')], { communes: ['29011'] }).values).toMatchObject({
      lieux: 0,
      communes_servies: 0,
      population_servie: 0,
      population_a_10_km: people('29011'),
    });
  });

  test('a permanence held in another commune serves that one, and its lieu stays where it is', () => {
    const lieu = lieuOf('29/a', {
      accueils: [permanence({ adresse: { commune: 'Quimper', code_insee: QUIMPER } })],
    });
    expect(values([lieu], { communes: [QUIMPER] }).values).toMatchObject({
      lieux: 0,
      points_d_accueil: 1,
      communes_servies: 1,
    });
    expect(values([lieu], { communes: [BREST, QUIMPER] }).values).toMatchObject({
      lieux: 1,
      points_d_accueil: 2,
      communes_servies: 2,
    });
  });

  test('neither a lieu closed for good, nor a permanence to come, nor help at home or far away is a place', () => {
    const elsewhere = { adresse: { commune: 'Quimper', code_insee: QUIMPER } };
    const lieux = [
      lieuOf('29/closed', { fermeture: { le: '2026-01-01' } }),
      lieuOf('29/b', {
        accueils: [
          permanence({ id: 'a', ...elsewhere, du: '2026-12-01' }),
          permanence({ id: 'b', ...elsewhere, au: '2026-11-01' }),
          permanence({ id: 'c', genre: 'domicile', zone: [QUIMPER] }),
          permanence({ id: 'd', genre: 'a-distance', zone: [QUIMPER] }),
        ],
      }),
    ];
    expect(values(lieux, { communes: [QUIMPER] }).values).toMatchObject({
      points_d_accueil: 0,
      communes_servies: 0,
    });
    expect(values(lieux, { communes: [BREST] }).values).toMatchObject({ lieux: 1, points_d_accueil: 1 });
  });

  test('a place whose commune nobody knows is counted nowhere, and said', () => {
    const coverage = coverageOf([lieuOf('29/a', { adresse: { commune: 'Nulle-Part' } })], TODAY);
    expect(coverage.elsewhere).toBe(1);
    expect(
      values([lieuOf('29/a', { adresse: { commune: 'Nulle-Part' } })], { departements: ['29'] }),
    ).toMatchObject({ values: { lieux: 0 }, couverture: NO_DATA });
  });

  test('an arrondissement serves its city, and can be looked at by itself', () => {
    const lieu = lieuOf('75/a', { adresse: { commune: 'Paris', code_insee: PARIS_18 } });
    expect(values([lieu], { communes: ['75056'] }).values).toMatchObject({ lieux: 1, communes_servies: 1 });
    expect(values([lieu], { departements: ['75'] }).values).toMatchObject({ lieux: 1, communes: 1 });
    expect(values([lieu], { communes: [PARIS_18] }).values).toMatchObject({ lieux: 1, communes: 1 });
    expect(values([lieu], { communes: ['75101'] }).values).toMatchObject({ lieux: 0, communes_servies: 0 });
  });
});

describe('a quarter', () => {
  const contour = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-4.5, 48.38],
        [-4.48, 48.38],
        [-4.48, 48.4],
        [-4.5, 48.4],
        [-4.5, 48.38],
      ],
    ],
  };

  test('counts what has a point inside; its inhabitants are not known', () => {
    const coverage = coverageOf(
      [
        lieuOf('29/in', { position: { latitude: 48.39, longitude: -4.49 } }),
        lieuOf('29/out', { position: { latitude: 48.41, longitude: -4.49 } }),
        lieuOf('29/unknown'),
      ],
      TODAY,
    );
    const { values } = measure(scopeOf(coverage, expandPerimeter({ communes: [BREST] }, contour)));
    expect(values).toMatchObject({
      lieux: 1,
      points_d_accueil: 1,
      communes: null,
      population: null,
      population_a_10_km: null,
      epci_sans_lieu: null,
    });
  });
});

describe('perimeters', () => {
  test('add up, each commune once, and pass over unknown codes', () => {
    const area = expandPerimeter({
      communes: [BREST, 'zzzzz'],
      epci: ['242900314', '1'],
      departements: ['29', '00'],
    });
    expect(area.communes).toEqual([...new Set(area.communes)].sort());
    expect(area.communes).toEqual(expandPerimeter({ departements: ['29'] }).communes);
    expect(expandPerimeter({ regions: ['53'] }).communes.length).toBeGreaterThan(1000);
  });

  test('of nowhere have no figure that needs inhabitants', () => {
    const { values, couverture } = measure(
      scopeOf(coverageOf([], TODAY), expandPerimeter({ departements: ['989'] })),
    );
    expect(couverture).toBe(NO_DATA);
    expect(values).toMatchObject({ lieux: 0, communes: 1, population: null, population_a_10_km: null });
  });
});
