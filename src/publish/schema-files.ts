import { readdirSync, readFileSync } from 'node:fs';
import { collectionNames, collections } from '../data/collections.ts';
import { collectionsOn, isOn } from '../data/modules.ts';
import type { Commun } from '../data/types.generated.ts';
import { apiAddress } from './addresses.ts';
import { NEEDS_SCHEMA, needsSchema } from './needs-schema.ts';
import type { PublishedFile } from './published-file.ts';
import { publishedSchema } from './published-schema.ts';

const FOLDER = new URL('../../schema/', import.meta.url);

/**
 * The schemas of what is switched on and the vocabularies, below `schema/`: those of the files in git as they are, and
 * for published entries `schema/publie/*.schema.json`. Each `$id` is the address where the file is published, when that is known.
 */
export function* schemaFiles(commun: Commun): Generator<PublishedFile> {
  const off = collectionNames.filter((name) => !isOn(commun, name)).map((name) => collections[name].schema);
  for (const file of jsonFiles(FOLDER)) {
    if (off.includes(file.replace('.schema.json', ''))) continue;
    const path = `schema/${file}`;
    const schema = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    yield { path, content: pretty(withAddress(schema, path, commun)) };
  }
  for (const name of collectionsOn(commun)) {
    const { schema: file, ending } = collections[name];
    const path = `schema/publie/${file}.schema.json`;
    const schema = JSON.parse(readFileSync(new URL(`${file}.schema.json`, FOLDER), 'utf8'));
    yield { path, content: pretty(withAddress(publishedSchema(schema, ending === '.md'), path, commun)) };
  }
  if (isOn(commun, 'territoires')) yield { path: NEEDS_SCHEMA, content: pretty(needsSchemaOf(commun)) };
  const vocabularies = new URL('vocabulaires/', FOLDER);
  for (const file of jsonFiles(vocabularies)) {
    const vocabulary = JSON.parse(readFileSync(new URL(file, vocabularies), 'utf8'));
    yield { path: `schema/vocabulaires/${file}`, content: pretty(vocabulary) };
  }
}

/** The schema of the commons' identity tells under which address schemas are named when the site's is not known. */
function needsSchemaOf(commun: Commun): object {
  const { $id } = JSON.parse(readFileSync(new URL('commun.schema.json', FOLDER), 'utf8')) as { $id: string };
  return withAddress({ ...needsSchema, $id }, NEEDS_SCHEMA, commun);
}

function jsonFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function withAddress<T extends { $id: string }>(schema: T, path: string, commun: Commun): T {
  if (commun.site?.url) return { ...schema, $id: apiAddress(commun, path) };
  return { ...schema, $id: new URL(path.replace(/^schema\//, ''), schema.$id).href };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
