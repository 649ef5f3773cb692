import { groupsOf } from '../commune-groups.ts';
import type { Indicator } from '../indicator.ts';
import { isServed } from '../people.ts';
import type { Scope } from '../scope.ts';

/** The intercommunalités that have a commune inside, each with the rows of all of its communes. */
function groupsIn({ rows, coverage: { table } }: Scope): (readonly number[])[] {
  const { members, ofRow } = groupsOf(table);
  const inside = new Set<number>();
  let last = -1;
  for (const row of rows) {
    const group = ofRow[row]!;
    // Neighbours in the table are mostly of one group.
    if (group >= 0 && group !== last) inside.add(group);
    last = group;
  }
  return [...inside].map((group) => members[group]!);
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
