import pratiqueSchema from '../../schema/pratique.schema.json' with { type: 'json' };
import type { Entry } from '../data/entry.ts';
import type { Commun, Pratique } from '../data/types.generated.ts';
import { textsLicence } from './licence.ts';
import { inSchemaOrder, type OrderedSchema } from './schema-order.ts';

/** A pratique as it is published: its front matter, its identifier, its licence and its text in Markdown. */
export type PublicPratique = Pratique & { id: string; licence: string; texte: string };

/** The pratique as every file publishes it. */
export function publicPratique(entry: Entry<Pratique>, commun: Commun): PublicPratique {
  const { licence, ...rest } = inSchemaOrder(entry.value, pratiqueSchema as OrderedSchema);
  return {
    id: entry.id,
    ...rest,
    licence: licence ?? textsLicence(commun),
    texte: entry.texte ?? '',
  } as PublicPratique;
}
