import type { Entries } from '../data/entry.ts';
import type { Territoire } from '../data/types.generated.ts';
import { isInOffice } from '../form/in-office.ts';
import { nearestOf, type Spot } from '../form/nearest.ts';
import { reachOf } from '../form/reach-of.ts';

export type Referent = NonNullable<Territoire['referents']>[number];

/** Who answers for a part of the country. */
export interface Answering {
  territoire: string;
  referents: Referent[];
}

/**
 * The referents in office of the nearest territory around each place (commune, intercommunalité, département, region);
 * none where nobody answers yet.
 * @param day YYYY-MM-DD
 */
export function answeringFor(
  spots: readonly Spot[],
  { territoires }: Pick<Entries, 'territoires'>,
  day: string,
): Answering[] {
  const answering = territoires
    .map(({ value }) => ({
      territoire: value.nom,
      referents: (value.referents ?? []).filter((referent) => isInOffice(referent, day)),
      reach: reachOf(value),
    }))
    .filter(
      ({ referents, reach }) => referents.length > 0 && reach.communes.length + reach.departements.length > 0,
    );
  const found = new Set(spots.flatMap((spot) => nearestOf(answering, ({ reach }) => reach, spot)));
  return [...found].map(({ territoire, referents }) => ({ territoire, referents }));
}
