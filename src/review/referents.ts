import type { Entries } from '../data/entry.ts';
import type { Territoire } from '../data/types.generated.ts';

export type Referent = NonNullable<Territoire['referents']>[number];

/** Who answers for a département. */
export interface Answering {
  departement: string;
  territoire: string;
  referents: Referent[];
}

/**
 * The referents in office of the territories that contain each département whole; none where nobody answers yet.
 * @param day YYYY-MM-DD
 */
export function answeringFor(
  departements: readonly string[],
  { territoires }: Pick<Entries, 'territoires'>,
  day: string,
): Answering[] {
  return departements.flatMap((departement) =>
    territoires
      .filter(({ value }) => value.perimetre?.departements?.includes(departement))
      .map(({ value }) => ({
        departement,
        territoire: value.nom,
        referents: (value.referents ?? []).filter((referent) => isInOffice(referent, day)),
      }))
      .filter(({ referents }) => referents.length > 0),
  );
}

/** Dates are a year, a month or a day: the end counts as long as it is not past. */
export function isInOffice({ depuis, jusqu_a: until }: Referent, day: string): boolean {
  const begun = depuis === undefined || depuis <= day;
  return begun && (until === undefined || until >= day.slice(0, until.length));
}
