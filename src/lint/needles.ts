import type { Entry } from '../data/entry.ts';
import type { Lieu, Pratique } from '../data/types.generated.ts';

/**
 * What another file must hold, one at least, to have anything to do with these entries: the same commune, or an
 * identifier that they bear or cite. Values may be ill-formed.
 */
export function needlesOf(entries: readonly (Entry<Lieu> | Entry<Pratique>)[]): Buffer[] {
  const needles = new Set<unknown>();
  for (const { id, value } of entries) {
    const lieu = value as Partial<Lieu> | null;
    const pratique = value as Partial<Pratique> | null;
    needles.add(id);
    needles.add(lieu?.adresse?.code_insee ?? lieu?.adresse?.commune);
    needles.add(lieu?.fermeture?.remplace_par);
    for (const accueil of list(lieu?.accueils)) needles.add((accueil as { lieu?: string } | null)?.lieu);
    for (const known of list(lieu?.identifiants)) needles.add((known as { id?: string } | null)?.id);
    for (const cited of [lieu?.alias, pratique?.lieux, pratique?.derive_de])
      for (const other of list(cited)) needles.add(other);
  }
  const texts = [...needles].filter((needle) => typeof needle === 'string' && needle !== '');
  return texts.map((text) => Buffer.from(text as string));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
