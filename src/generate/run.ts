import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SchemaName } from '../data/schema-files.ts';
import { geoFiles } from '../geo/generate/files.ts';
import { mistakesDocument } from '../lint/mistakes/document.ts';
import { issueTemplates } from '../review/issue/templates.ts';
import { editorExtensions, editorSettings } from './editors/settings.ts';
import { editorSnippets } from './editors/snippets.ts';
import { injectEnums } from './enums.ts';
import { typesOf } from './types.ts';
import { validatorsModule, validatorsTypes } from './validators.ts';

/** Type name of each schema file; a new collection adds a line here. */
const TYPES = {
  Lieu: 'lieu',
  Pratique: 'pratique',
  Territoire: 'territoire',
  ServicePublic: 'service-public',
  Manque: 'manque',
  Action: 'action',
  Decision: 'decision',
  Guide: 'guide',
  Ressource: 'ressource',
  Appel: 'appel',
  Commun: 'commun',
} as const;

/** Type name of what each collection, and `commun.yaml`, holds. */
const COLLECTION_SCHEMAS: Readonly<Record<SchemaName, keyof typeof TYPES>> = {
  lieux: 'Lieu',
  pratiques: 'Pratique',
  territoires: 'Territoire',
  'services-publics': 'ServicePublic',
  manques: 'Manque',
  actions: 'Action',
  decisions: 'Decision',
  guides: 'Guide',
  ressources: 'Ressource',
  appels: 'Appel',
  commun: 'Commun',
};

/**
 * Computes every file derived from the schemas, the vocabularies, the checks and the sources of geography (npm packages).
 * @returns path from the project root → content it should have
 */
export async function derivedFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const vocabularies = readVocabularies(join(root, 'schema/vocabulaires'));
  const schemas = new Map<string, object>();
  for (const [type, name] of Object.entries(TYPES)) {
    const path = `schema/${name}.schema.json`;
    const schema = injectEnums(JSON.parse(readFileSync(join(root, path), 'utf8')), vocabularies) as object;
    files.set(path, `${JSON.stringify(schema, null, 2)}\n`);
    schemas.set(type, schema);
  }
  files.set('src/data/types.generated.ts', await typesOf(schemas));
  files.set('src/data/vocabularies.generated.ts', vocabularyModule([...vocabularies.keys()]));
  const byName = new Map(
    Object.entries(COLLECTION_SCHEMAS).map(([name, type]) => [name, schemas.get(type) ?? {}]),
  );
  files.set('src/data/validators.generated.js', validatorsModule(byName));
  files.set('src/data/validators.generated.d.ts', validatorsTypes(byName.keys()));
  files.set('ERREURS-FREQUENTES.md', mistakesDocument());
  for (const { path, content } of geoFiles()) files.set(`src/geo/generated/${path}`, content);
  files.set('.vscode/settings.json', editorSettings());
  files.set('.vscode/extensions.json', editorExtensions());
  files.set('.vscode/fiches.code-snippets', editorSnippets());
  for (const [path, content] of issueTemplates()) files.set(path, content);
  return files;
}

/** Writes the derived files that differ. @returns their paths */
export async function generate(root: string, options: { write: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, content] of await derivedFiles(root)) {
    const full = join(root, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    stale.push(path);
    if (!options.write) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
  return stale;
}

function readVocabularies(dir: string) {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(
    files.map((file) => {
      const vocabulary = JSON.parse(readFileSync(join(dir, file), 'utf8'));
      return [vocabulary.nom as string, vocabulary as { nom: string; termes: { code: string }[] }];
    }),
  );
}

function vocabularyModule(names: string[]): string {
  const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map(
    (name) => `import ${variable(name)} from '../../schema/vocabulaires/${name}.json' with { type: 'json' };`,
  );
  const entries = names.map((name) => `  '${name}': ${variable(name)},`);
  return [
    '// Generated from schema/vocabulaires by `npm run generate`.',
    ...imports,
    '',
    'export const vocabularyFiles = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
