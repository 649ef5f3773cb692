/** One vocabulary file of schema/vocabulaires. */
interface Vocabulary {
  nom: string;
  termes: { code: string }[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Writes each vocabulary's codes as the `enum` of the properties that name it (`x-vocabulaire`),
 * so that editors and other validators see the closed lists without knowing our keyword.
 * Throws when a property names a vocabulary that does not exist.
 */
export function injectEnums(schema: Json, vocabularies: ReadonlyMap<string, Vocabulary>): Json {
  if (Array.isArray(schema)) return schema.map((item) => injectEnums(item, vocabularies));
  if (schema === null || typeof schema !== 'object') return schema;
  const copy: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' && 'x-vocabulaire' in schema) continue;
    copy[key] = injectEnums(value, vocabularies);
  }
  const name = schema['x-vocabulaire'];
  if (typeof name === 'string') copy['enum'] = codesOf(name, vocabularies);
  return copy;
}

function codesOf(name: string, vocabularies: ReadonlyMap<string, Vocabulary>): string[] {
  const vocabulary = vocabularies.get(name);
  if (!vocabulary) throw new Error(`schema names an unknown vocabulary: ${name}`);
  return vocabulary.termes.map((term) => term.code);
}
