import { describe, expect, test } from 'vitest';
import { communeByCode } from '../geo/gazetteer.ts';
import { coverageOf } from './coverage.ts';
import { computedGaps } from './gaps.ts';
import { expandPerimeter } from './perimeter.ts';
import { lieuOf, permanence } from './sample.testing.ts';
import { scopeOf } from './scope.ts';
import { servedBy, servedByNobody } from './served.ts';

const TODAY = '2026-11-22';
const METROPOLE = { epci: ['242900314'] };
const scope = (lieux: Parameters<typeof coverageOf>[0], perimetre: Parameters<typeof expandPerimeter>[0]) =>
  scopeOf(coverageOf(lieux, TODAY), expandPerimeter(perimetre));

const lieu = lieuOf('29/a', {
  services: ['Aide aux démarches administratives'],
  langues: ['fr', 'ar'],
  niveaux: ['debute'],
  horaires: 'Mo-Fr 09:00-12:00',
  frais_a_charge: ['Gratuit'],
});

describe('computed gaps', () => {
  test('say nothing where nothing is listed: nobody has looked yet', () => {
    expect(computedGaps(scope([], METROPOLE))).toEqual([]);
  });

  test('name the communes without a place, the most populous first', () => {
    const [gap] = computedGaps(scope([lieu], METROPOLE));
    expect(gap).toMatchObject({ id: 'communes-sans-accueil', objet: 'lieu', communes: 7, sur: 8 });
    const people = gap!.codesInsee!.map((code) => communeByCode(code)!.population!);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(gap!.codesInsee).not.toContain('29019');
    expect(gap!.habitants).toBe(people.reduce((sum, each) => sum + each, 0));
  });

  test('say at least and at most where not all is told', () => {
    const told = new Map(
      computedGaps(scope([lieu, lieuOf('29/b')], { communes: ['29019'] })).map((gap) => [gap.id, gap]),
    );
    const everyone = communeByCode('29019')!.population;
    // The second lieu tells no hours: perhaps it helps on Saturdays.
    expect(told.get('samedi-5-km')).toMatchObject({ habitants: 0, habitantsAuPlus: everyone, km: 5 });
    expect(told.has('gratuit-5-km')).toBe(false);
    const sure = computedGaps(scope([lieu], { communes: ['29019'] })).find(({ id }) => id === 'samedi-20-km');
    expect(sure).toMatchObject({ habitants: everyone, habitantsAuPlus: everyone, objet: 'moment' });
  });

  test('name needs, levels and languages that nobody serves', () => {
    const gaps = computedGaps(scope([lieu], METROPOLE), ['fr', 'br', 'ar']);
    const codes = (id: string) => gaps.find((gap) => gap.id === id)?.codes;
    expect(codes('besoins')).toContain('Utilisation sécurisée du numérique');
    expect(codes('besoins')).not.toContain('Aide aux démarches administratives');
    expect(codes('niveaux')).toEqual(['se-debrouille', 'a-l-aise']);
    expect(codes('langues')).toEqual(['br', 'en', 'es', 'fsl', 'uk']);
  });
});

describe('what is served', () => {
  test('counts places, permanences of others too, and those that say nothing', () => {
    const visitor = lieuOf('56/b', {
      adresse: { commune: 'Vannes', code_insee: '56260' },
      accueils: [
        permanence({
          adresse: { commune: 'Brest', code_insee: '29019' },
          services: ['Utilisation sécurisée du numérique'],
          langues: ['tr'],
        }),
      ],
    });
    const served = servedBy(scope([lieu, visitor, lieuOf('29/c')], { communes: ['29019'] }));
    expect(served.besoins.counts.get('Aide aux démarches administratives')).toBe(1);
    expect(served.besoins.counts.get('Utilisation sécurisée du numérique')).toBe(1);
    expect(served.besoins.unknown).toBe(1);
    expect([...served.langues.counts]).toEqual([
      ['fr', 1],
      ['ar', 1],
      ['tr', 1],
    ]);
    expect(servedByNobody(served.publics)).toHaveLength(5);
  });
});
