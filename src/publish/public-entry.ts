import { collections } from '../data/collections.ts';
import type { AnyEntry } from '../data/entry.ts';
import { schemas } from '../data/schema-files.ts';
import type { Commun } from '../data/types.generated.ts';
import { textsLicence } from './licence.ts';
import { inSchemaOrder, type OrderedSchema } from './schema-order.ts';

/** What publication adds to the properties of a file. */
export interface Published {
  id: string;
  licence: string;
  /** Markdown, for the collections that have a text. */
  texte?: string;
}

/** An entry of any collection but lieux as every file publishes it: its properties, identifier, licence and text. */
export function publicEntry<T extends object>(
  entry: Pick<AnyEntry, 'collection' | 'id' | 'texte'> & { value: T },
  commun: Commun,
): T & Published {
  const { licence, ...rest } = inSchemaOrder(entry.value, schemas[entry.collection] as OrderedSchema) as {
    licence?: string;
  };
  return {
    id: entry.id,
    ...rest,
    licence: licence ?? textsLicence(commun),
    ...(collections[entry.collection].ending === '.md' && { texte: entry.texte ?? '' }),
  } as T & Published;
}
