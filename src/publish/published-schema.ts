/** A collection's JSON Schema, as far as it changes on publication. */
export interface CollectionSchema {
  $id: string;
  required?: string[];
  properties: Record<string, object>;
}

/** What publication adds to an entry of any collection. */
const ID = {
  title: 'Identifiant',
  description: 'Le chemin de la fiche dans sa collection : il ne change pas quand le nom change.',
  type: 'string',
  minLength: 1,
};

/** The default made explicit, where the file has no property for it. */
const LICENCE = { title: 'Licence', description: 'Le code de la licence de la fiche.', type: 'string' };

/** Markdown collections publish their text beside their properties. */
const TEXTE = {
  title: 'Texte',
  description: 'Le texte de la fiche, en Markdown (CommonMark).',
  type: 'string',
};

/**
 * Schema of a published entry, made from the schema of its file: `id` and `licence` are always there,
 * and `texte` where the entry has one.
 */
export function publishedSchema<T extends CollectionSchema>(schema: T, isText: boolean): T {
  return {
    ...schema,
    required: [...new Set(['id', ...(schema.required ?? []), 'licence', ...(isText ? ['texte'] : [])])],
    properties: { id: ID, licence: LICENCE, ...schema.properties, ...(isText ? { texte: TEXTE } : {}) },
  };
}
