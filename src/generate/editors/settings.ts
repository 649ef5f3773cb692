import { type Collection, collectionNames, collections } from '../../data/collections.ts';

const NOTICE = '// Écrit par « npm run generate » depuis les collections : à ne pas modifier ici.';

/** Where the entries of a collection are, from the root of the repository. */
export function globOf(collection: Collection): string {
  return `data/${collection}/**/*${collections[collection].ending}`;
}

/** Which schema an editor holds which YAML files against; front matters of Markdown files have snippets instead. */
export function schemaAssociations(): Record<string, string> {
  const yaml = collectionNames.filter((name) => collections[name].ending === '.yaml');
  return {
    './schema/commun.schema.json': 'data/commun.yaml',
    ...Object.fromEntries(
      yaml.map((name) => [`./schema/${collections[name].schema}.schema.json`, globOf(name)]),
    ),
  };
}

/** Settings of VS Code, github.dev and the like: completion and help from our schemas, and from nowhere else. */
export function editorSettings(): string {
  return jsonc({
    'yaml.schemas': schemaAssociations(),
    // Public schemas fit other files of the same name, and would be fetched from elsewhere.
    'yaml.schemaStore.enable': false,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
    '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: false } },
  });
}

/** The extension that reads the associations. */
export function editorExtensions(): string {
  return jsonc({ recommendations: ['redhat.vscode-yaml'] });
}

/** JSON as VS Code writes it, with a first line that says who wrote it. */
export function jsonc(value: object): string {
  return `${NOTICE}\n${JSON.stringify(value, null, 2)}\n`;
}
