/** The territory somebody answers for. */
interface Perimeter {
  communes: readonly string[];
  departements: readonly string[];
}

/**
 * Who answers for a place: whoever holds its commune, else its département, else the one without limits.
 * @param commune INSEE code, when it is known
 */
export function answererFor<T extends Perimeter>(
  all: readonly T[],
  departement: string,
  commune?: string,
): T | undefined {
  return (
    all.find(({ communes }) => commune !== undefined && communes.includes(commune)) ??
    all.find(({ departements }) => departements.includes(departement)) ??
    all.find(({ communes, departements }) => communes.length === 0 && departements.length === 0)
  );
}
