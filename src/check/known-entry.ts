import type { AnyEntry } from '../data/entry.ts';
import type { Decision, Lieu, Manque, Pratique, Territoire } from '../data/types.generated.ts';

/**
 * What other entries must know of an entry: enough to tell a reference that leads nowhere or in a circle, a second file,
 * and what lies in another territory.
 */
export interface KnownEntry {
  id: string;
  alias?: string[];
  nom?: string;
  adresse?: Pick<Lieu['adresse'], 'commune' | 'code_insee'>;
  identifiants?: { source: string; id: string }[];
  fermeture?: { remplace_par?: string };
  derive_de?: string[];
  remplace?: string[];
  territoires?: string[];
  communes?: string[];
  perimetre?: Territoire['perimetre'];
}

/** @param entry of any collection; ill-formed parts are kept, as the index reads them */
export function knownEntry({ collection, id, value }: AnyEntry): KnownEntry {
  const { alias, nom, adresse, identifiants, adresse_confidentielle, fermeture } = value as Partial<Lieu>;
  const known: KnownEntry = { id };
  if (alias !== undefined) known.alias = alias;
  if (collection !== 'lieux') return { ...known, ...relations({ collection, value }) };
  if (nom !== undefined) known.nom = nom;
  if (adresse) known.adresse = { commune: adresse.commune, code_insee: adresse.code_insee };
  // Identifiers of a confidential lieu lead to its address in public registers.
  if (identifiants !== undefined && adresse_confidentielle !== true) known.identifiants = identifiants;
  if (fermeture?.remplace_par !== undefined) known.fermeture = { remplace_par: fermeture.remplace_par };
  return known;
}

/** What an entry continues or replaces, and where it is. */
function relations({ collection, value }: Pick<AnyEntry, 'collection' | 'value'>): Partial<KnownEntry> {
  const { derive_de, remplace } = value as Partial<Pratique & Decision>;
  const { territoires, communes } = value as Partial<Manque>;
  const { perimetre } = value as Partial<Territoire>;
  return {
    ...(derive_de !== undefined && { derive_de }),
    ...(remplace !== undefined && { remplace }),
    ...(collection === 'manques' && territoires !== undefined && { territoires }),
    ...(collection === 'manques' && communes !== undefined && { communes }),
    ...(collection === 'territoires' && perimetre !== undefined && { perimetre }),
  };
}
