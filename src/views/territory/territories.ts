import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';
import type { Territoire } from '../../data/types.generated.ts';

/** From the widest to the nearest, as people look for theirs. */
const ORDER: readonly Territoire['genre'][] = [
  'region',
  'departement',
  'epci',
  'bassin-de-vie',
  'commune',
  'quartier',
  'autre',
];

/** The territories of a commons that shows them, the widest first, then by name. */
export function territoriesOf({
  commun,
  territoires,
}: Pick<Commons, 'commun' | 'territoires'>): Entry<Territoire>[] {
  if (!isOn(commun, 'territoires')) return [];
  return territoires.toSorted(
    (a, b) => rank(a.value) - rank(b.value) || a.value.nom.localeCompare(b.value.nom, 'fr'),
  );
}

function rank({ genre }: Territoire): number {
  return ORDER.indexOf(genre);
}
