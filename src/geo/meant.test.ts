import { describe, expect, test } from 'vitest';
import { meantBy } from './meant.ts';
import { findPlaces, type PlaceRow } from './search.ts';

const rows: PlaceRow[] = [
  ['Le Havre', '76351', '76600 76610', 49.5, 0.1],
  ['Le Saint', '56201', '56110', 48.1, -3.5],
  ['Saint-Cloud', '92064', '92210', 48.8, 2.2],
  ['Villars', '24582', '24530', 45.4, 0.8],
  ['Villars', '28414', '28150', 48.2, 1.7],
  ['Malavillers', '54337', '54560', 49.4, 5.9],
  ['Plougastel-Daoulas', '29189', '29470', 48.4, -4.4],
  ['Quimper', '29232', '29000', 48, -4.1],
  ['Quimperlé', '29233', '29300', 47.9, -3.5],
  ['Saint-Cloud', '28330', '28200', 48, 1.4, 'Villemaury'],
  ['Saint-Servan-sur-Mer', '35288', '35400', 48.6, -2, 'Saint-Malo'],
];

/** "=" the commune it surely means, else those it can mean: "≡" those that bear the name, "…" those that begin so. */
function meant(query: string): string {
  const { sure, candidates, isExact } = meantBy(query, findPlaces(query, rows));
  return sure ? `= ${sure.nom}` : `${isExact ? '≡' : '…'} ${candidates.map(({ code }) => code).join(' ')}`;
}

describe('meantBy', () => {
  test.each([
    ['le havre', '= Le Havre'],
    ['Havre', '= Le Havre'],
    ['76 610', '= Le Havre'],
    ['Villars', '≡ 24582 28414'],
    ['Saint Cloud', '= Saint-Cloud'],
    ['St-Servan-sur-Mer', '= Saint-Malo'],
    ['Plougastel', '= Plougastel-Daoulas'],
    ['Plougas', '… 29189'],
    ['Malaville', '… 54337'],
    ['Quimp', '… 29232 29233'],
    ['Quimper', '= Quimper'],
    ['7661', '… 76351'],
    ['Plan du Var', '… '],
    ['Saint', '… 56201 92064 28330 35288'],
    ['Le Saint', '= Le Saint'],
  ])('%s: %s', (query, expected) => {
    expect(meant(query)).toBe(expected);
  });
});
