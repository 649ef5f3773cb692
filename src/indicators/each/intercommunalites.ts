import { allIntercommunalites } from '../../geo/intercommunalites.ts';
import { rowOf } from '../coverage.ts';
import type { Indicator } from '../indicator.ts';
import { isServed } from '../people.ts';
import type { Scope } from '../scope.ts';

let groups: readonly (readonly string[])[] | undefined;

/** The intercommunalités that have a commune inside, each with the rows of all of its communes. */
function groupsIn({ rows, coverage: { table } }: Scope): number[][] {
  groups ??= allIntercommunalites().map(({ communes }) => communes);
  const inside = new Set(rows);
  return groups
    .map((codes) => codes.flatMap((code) => rowOf(table, code) ?? []))
    .filter((group) => group.some((row) => inside.has(row)));
}

const all: Indicator = {
  id: 'epci',
  titre: 'Intercommunalités',
  definition: 'Les intercommunalités dont au moins une commune est dans le territoire.',
  formule: 'Nombre d’intercommunalités à fiscalité propre qui ont une commune dans le territoire.',
  unite: 'intercommunalités',
  sources: ['perimetres'],
  compute: (scope) => (scope.area.contour ? null : groupsIn(scope).length),
};

const without: Indicator = {
  id: 'epci_sans_lieu',
  titre: 'Intercommunalités sans point d’accueil',
  definition: 'Celles où aucune commune, du territoire ou d’à côté, n’a d’endroit où l’on est reçu.',
  formule:
    'Nombre d’intercommunalités qui ont une commune dans le territoire et aucun point d’accueil dans aucune de leurs communes.',
  unite: 'intercommunalités',
  sources: ['lieux', 'perimetres'],
  compute: (scope) =>
    scope.area.contour
      ? null
      : groupsIn(scope).filter((group) => !group.some((row) => isServed(scope, row))).length,
};

/** Groups of communes, and those without a place. */
export const intercommunalites: readonly Indicator[] = [all, without];
