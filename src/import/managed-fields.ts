import type { Lieu } from '../data/types.generated.ts';

/** A field of a lieu that an import writes: its key, or the two keys that lead to it. */
export type FieldPath = readonly [string] | readonly [string, string];

/**
 * The fields an import writes and later compares, each as a whole. `identifiants` apart: an import only adds to them.
 * Their order is that of the memory line in imported files ({@link ./memory.ts}): new ones go last.
 */
export const MANAGED: readonly FieldPath[] = [
  ['nom'],
  ['typologie'],
  ['structure_parente'],
  ['pivot'],
  ['presentation', 'resume'],
  ['presentation', 'detail'],
  ['services'],
  ['adresse', 'voie'],
  ['adresse', 'complement'],
  ['adresse', 'code_postal'],
  ['adresse', 'commune'],
  ['adresse', 'code_insee'],
  ['position'],
  ['contact', 'telephone'],
  ['contact', 'courriels'],
  ['contact', 'site_web'],
  ['horaires'],
  ['horaires_bruts'],
  ['modalites_acces'],
  ['prise_rdv'],
  ['modalites_accompagnement'],
  ['frais_a_charge'],
  ['moyens_paiement'],
  ['publics_specifiquement_adresses'],
  ['prise_en_charge_specifique'],
  ['fiche_acces_libre'],
  ['itinerance'],
  ['dispositif_programmes_nationaux'],
  ['formations_labels'],
  ['autres_formations_labels'],
  ['source'],
  ['date_maj'],
  ['non_repris'],
];

/** The value of a field; undefined when it, or what should hold it, is not there. */
export function valueAt(lieu: Partial<Lieu>, path: FieldPath): unknown {
  let value: unknown = lieu;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A copy of the lieu with a field set, or taken away with the mapping it leaves empty. */
export function withValue(lieu: Lieu, [key, inner]: FieldPath, value: unknown): Lieu {
  const next = { ...lieu } as Record<string, unknown>;
  if (inner === undefined) next[key] = value;
  else {
    const holder = { ...(next[key] as Record<string, unknown> | undefined), [inner]: value };
    if (value === undefined) delete holder[inner];
    next[key] = Object.keys(holder).length > 0 ? holder : undefined;
  }
  if (next[key] === undefined) delete next[key];
  return next as unknown as Lieu;
}

/** A value as one text, equal for equal values whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) as string;
}
