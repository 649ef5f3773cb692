import lieuSchema from '../../schema/lieu.schema.json' with { type: 'json' };
import type { Entry } from '../data/entry.ts';
import type { Commun, Lieu } from '../data/types.generated.ts';
import { withoutConfidentialAddress } from './confidential.ts';
import { lieuxLicence } from './licence.ts';
import { inSchemaOrder, type OrderedSchema } from './schema-order.ts';

/** A lieu as it is published: its file's properties, its identifier, its licence made explicit. */
export type PublicLieu = Lieu & { id: string; licence: string };

/**
 * The lieu as collections publish it: no confidential address, and none of the raw values that sources left
 * (`horaires_bruts`, `non_repris`): those stay in the entry's own file.
 */
export function publicLieu(entry: Entry<Lieu>, commun: Commun): PublicLieu {
  const { horaires_bruts: _, non_repris: __, ...rest } = publicLieuWithRaw(entry, commun);
  return rest as PublicLieu;
}

/** The lieu as its own file publishes it: as {@link publicLieu}, with the raw values of its sources. */
export function publicLieuWithRaw(entry: Entry<Lieu>, commun: Commun): PublicLieu {
  const lieu = inSchemaOrder(withoutConfidentialAddress(entry.value), lieuSchema as OrderedSchema);
  const { licence, ...rest } = lieu;
  return { id: entry.id, ...rest, licence: licence ?? lieuxLicence(commun) } as PublicLieu;
}

/** True when the lieu's own file says more than the collections. */
export function hasRaw(lieu: Lieu): boolean {
  return lieu.horaires_bruts !== undefined || lieu.non_repris !== undefined;
}
