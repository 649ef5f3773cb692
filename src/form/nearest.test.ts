import { expect, it } from 'vitest';
import { nearestOf, type Reach } from './nearest.ts';
import { reachOf } from './reach-of.ts';

const BREST = '29019';
const square = [
  [-4.5, 48.3],
  [-4.4, 48.3],
  [-4.4, 48.4],
  [-4.5, 48.4],
  [-4.5, 48.3],
];
const territories: Record<string, Reach> = {
  commun: reachOf({ perimetre: {} }),
  region: reachOf({ perimetre: { regions: ['53'] } }),
  departement: reachOf({ perimetre: { departements: ['29'] } }),
  epci: reachOf({ perimetre: { epci: ['242900314'] } }),
  commune: reachOf({ perimetre: { communes: [BREST] } }),
  quartier: reachOf({
    perimetre: { communes: [BREST] },
    contour: { type: 'Polygon', coordinates: [square] as never },
  }),
};
const inside = { latitude: 48.35, longitude: -4.45 };

/** The nearest, among those that are left. */
function nearest(spot: Parameters<typeof nearestOf>[2], ...without: string[]): string[] {
  const names = Object.keys(territories).filter((name) => !without.includes(name));
  return nearestOf(names, (name) => territories[name]!, spot);
}

it('goes from the neighbourhood to the commons, one step after the other', () => {
  const spot = { departement: '29', commune: BREST, point: inside };
  const gone: string[] = [];
  for (const expected of ['quartier', 'commune', 'epci', 'departement', 'region', 'commun']) {
    expect(nearest(spot, ...gone)).toEqual([expected]);
    gone.push(expected);
  }
  expect(nearest(spot, ...gone)).toEqual([]);
});

it('takes nobody for a neighbourhood whose outline is elsewhere, or where no point is known', () => {
  expect(nearest({ departement: '29', commune: BREST, point: { latitude: 48, longitude: -4 } })).toEqual([
    'commune',
  ]);
  expect(nearest({ departement: '29', commune: BREST })).toEqual(['commune']);
});

it('knows the members of an intercommunalité and of a region, and no others', () => {
  expect(nearest({ departement: '29', commune: '29075' })).toEqual(['epci']);
  expect(nearest({ departement: '29', commune: '29232' })).toEqual(['departement']);
  expect(nearest({ departement: '35', commune: '35238' })).toEqual(['region']);
  expect(nearest({ departement: '63' })).toEqual(['commun']);
});
