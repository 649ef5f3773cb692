import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { injectEnums } from './enums.ts';
import { derivedFiles, generate } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const colours = new Map([['couleurs', { nom: 'couleurs', termes: [{ code: 'rouge' }, { code: 'bleu' }] }]]);

describe('derived files', () => {
  it('are all up to date in the repository', async () => {
    expect(await generate(root, { write: false })).toEqual([]);
  });

  it('are the same at each run', async () => {
    expect(await derivedFiles(root)).toEqual(await derivedFiles(root));
  });
});

describe('closed lists', () => {
  it('are written where a property names its vocabulary, replacing an older list', () => {
    const schema = { properties: { teinte: { 'x-vocabulaire': 'couleurs', enum: ['vert'] } } };
    expect(injectEnums(schema, colours)).toEqual({
      properties: { teinte: { 'x-vocabulaire': 'couleurs', enum: ['rouge', 'bleu'] } },
    });
  });

  it('fail loudly when the vocabulary does not exist', () => {
    expect(() => injectEnums({ 'x-vocabulaire': 'formes' }, colours)).toThrow('unknown vocabulary: formes');
  });
});

describe('schemas', () => {
  it('give every property a French title and description', async () => {
    const missing: string[] = [];
    for (const [path, content] of await derivedFiles(root)) {
      if (!path.endsWith('.schema.json')) continue;
      walk(JSON.parse(content), path, missing);
    }
    expect(missing).toEqual([]);
  });
});

function walk(schema: Record<string, unknown>, path: string, missing: string[]): void {
  const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  for (const [name, property] of Object.entries(properties)) {
    if (!property['title'] || !property['description']) missing.push(`${path} ${name}`);
    walk(property, `${path} ${name}`, missing);
    if (property['items']) walk(property['items'] as Record<string, unknown>, `${path} ${name}[]`, missing);
  }
  for (const [name, definition] of Object.entries(
    (schema['$defs'] ?? {}) as Record<string, Record<string, unknown>>,
  )) {
    walk(definition, `${path} $defs/${name}`, missing);
  }
}
