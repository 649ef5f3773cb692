import { lieuSlug } from '../data/slug.ts';
import type { Lieu } from '../data/types.generated.ts';

/**
 * The identifier of a new lieu: its département, commune and name, then `-2`, `-3` where they are taken.
 * It is then the entry's for good: a later change of name does not change it.
 */
export function newId(lieu: Lieu, departement: string, taken: ReadonlySet<string>): string {
  const base = `${departement}/${lieuSlug(lieu.nom, lieu.adresse.commune)}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
