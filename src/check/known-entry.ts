import type { AnyEntry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';

/** What other entries must know of an entry: enough to tell a reference that leads nowhere, and a second file. */
export interface KnownEntry {
  id: string;
  alias?: string[];
  nom?: string;
  adresse?: Pick<Lieu['adresse'], 'commune' | 'code_insee'>;
  identifiants?: { source: string; id: string }[];
}

/** @param entry of any collection; ill-formed parts are kept, as the index reads them */
export function knownEntry({ collection, id, value }: AnyEntry): KnownEntry {
  const { alias, nom, adresse, identifiants, adresse_confidentielle } = value as Partial<Lieu>;
  const known: KnownEntry = { id };
  if (alias !== undefined) known.alias = alias;
  if (collection !== 'lieux') return known;
  if (nom !== undefined) known.nom = nom;
  if (adresse) known.adresse = { commune: adresse.commune, code_insee: adresse.code_insee };
  // Identifiers of a confidential lieu lead to its address in public registers.
  if (identifiants !== undefined && adresse_confidentielle !== true) known.identifiants = identifiants;
  return known;
}
