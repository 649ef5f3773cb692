import { type Collection, collectionNames, collections } from '../../data/collections.ts';
import { schemas } from '../../data/schema-files.ts';
import type { Field } from '../../form/field.ts';
import { fieldsFromSchema } from '../../form/fields.ts';
import { jsonc } from './settings.ts';

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/**
 * One snippet per Markdown collection: what its front matter needs, with the words of closed lists to choose from. An
 * editor's schemas only reach YAML files.
 */
export function editorSnippets(): string {
  const markdown = collectionNames.filter((name) => collections[name].ending === '.md');
  return jsonc(Object.fromEntries(markdown.map((name) => [schemas[name].title ?? name, snippetOf(name)])));
}

function snippetOf(collection: Collection): object {
  const stops = new Stops();
  const needed = fieldsFromSchema(collection).filter(({ required }) => required);
  return {
    scope: 'markdown',
    prefix: collections[collection].schema,
    description: schemas[collection].description ?? '',
    body: ['---', ...needed.flatMap((field) => linesOf(field, stops)), '---', '', '## $0'],
  };
}

/** Numbers the places where the cursor stops. */
class Stops {
  #last = 0;

  text(placeholder: string): string {
    this.#last += 1;
    return `\${${this.#last}:${placeholder.replace(/[\\$}]/g, '\\$&')}}`;
  }

  choice(words: readonly string[]): string {
    this.#last += 1;
    return `\${${this.#last}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
}

function linesOf(field: Field, stops: Stops): string[] {
  const key = field.pointer.at(-1) ?? '';
  if (field.kind === 'list') return [`${key}:`, ...itemLines(field, stops)];
  if (['choices', 'texts', 'references'].includes(field.kind))
    return [`${key}:`, `  - ${writtenValue(field, stops)}`];
  return [`${key}: ${writtenValue(field, stops)}`];
}

/** The parts that one item of a list needs. */
function itemLines({ fields = [] }: Field, stops: Stops): string[] {
  const lines = fields.filter(({ required }) => required).flatMap((part) => linesOf(part, stops));
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function writtenValue({ kind, options, reference, pattern, example, label }: Field, stops: Stops): string {
  if (options) return stops.choice(options.map(({ value }) => value));
  if (kind === 'date' || pattern?.startsWith('^\\d{4}')) return TODAY;
  if (reference) return stops.text(example ?? identifierOf(reference));
  return stops.text(example ?? label);
}

/** What an identifier looks like. */
function identifierOf(collection: Collection): string {
  const { byDepartement, schema } = collections[collection];
  return byDepartement ? `29/nom-du-${schema}` : `nom-du-${schema}`;
}
