import { type Collection, collections, isCollection } from '../data/collections.ts';
import { resolveNode, type SchemaName, type SchemaNode, schemas } from '../data/schema-files.ts';
import { type Term, termsOf, type VocabularyName } from '../data/vocabularies.ts';
import type { Choice, Field, FieldKind } from './field.ts';

/** Properties that machines write: former identifiers, what an import could not place, identifiers elsewhere. */
const MACHINE = new Set(['alias', 'non_repris', 'horaires_bruts', 'identifiants', 'date_maj', 'contour']);

/** A text longer than this deserves several lines. */
const ONE_LINE = 200;

/** Property names with an editor of their own. */
const BY_NAME: Readonly<Record<string, FieldKind>> = {
  horaires: 'hours',
  telephone: 'phone',
  adresse: 'address',
  position: 'position',
};

/**
 * The questions of a collection's form, from its schema: one per property, in the schema's order, with its French title
 * and description. A property added to a schema is asked at once. Markdown collections end with their text.
 * @param options.machine asks what machines usually write, too
 */
export function fieldsFromSchema(collection: Collection, options: { machine?: boolean } = {}): Field[] {
  const fields = fieldsOf(collection, schemas[collection], [], options.machine);
  return collections[collection].ending === '.md' ? [...fields, bodyField()] : fields;
}

/** The questions of `commun.yaml`. */
export function communFields(): Field[] {
  return fieldsOf('commun', schemas.commun, []);
}

function fieldsOf(
  name: SchemaName,
  node: SchemaNode | undefined,
  pointer: string[],
  machine = false,
): Field[] {
  const required = new Set(node?.required ?? []);
  return Object.entries(node?.properties ?? {})
    .filter(([key]) => machine || !MACHINE.has(key))
    .map(([key, child]) => fieldOf(name, child, [...pointer, key], required.has(key), machine));
}

function fieldOf(
  name: SchemaName,
  written: SchemaNode,
  pointer: string[],
  required: boolean,
  machine: boolean,
): Field {
  const node = resolveNode(name, written) ?? {};
  const key = pointer.at(-1) ?? '';
  const items = resolveNode(name, node.items);
  const kind = BY_NAME[key] ?? kindOf(node, items);
  const reference = node['x-reference'] ?? items?.['x-reference'];
  const options = choicesOf(node) ?? (items && choicesOf(items));
  const [example] = node.examples ?? items?.examples ?? [];
  return {
    pointer,
    kind,
    label: node.title ?? written.title ?? key,
    hint: node.description ?? '',
    required,
    ...limits(node, items),
    ...(typeof example === 'string' && { example }),
    ...(options && { options }),
    ...(reference && isCollection(reference) && { reference }),
    ...(node.type === 'object' && node.properties && { fields: fieldsOf(name, node, pointer, machine) }),
    ...(kind === 'list' && { fields: fieldsOf(name, items, [], machine) }),
  };
}

function kindOf(node: SchemaNode, items: SchemaNode | undefined): FieldKind {
  if (node.type === 'array') {
    if (items?.type === 'object') return 'list';
    if (items?.['x-reference']) return 'references';
    return items?.enum ? 'choices' : 'texts';
  }
  if (node.type === 'object') return 'group';
  if (node.type === 'boolean') return 'bool';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (node['x-reference']) return 'reference';
  if (node.enum) return 'choice';
  if (node.format === 'date') return 'date';
  if (node.format === 'uri') return 'url';
  if (node.format === 'email') return 'mail';
  return (node.maxLength ?? 0) > ONE_LINE && !node.pattern ? 'long' : 'text';
}

function limits(node: SchemaNode, items: SchemaNode | undefined): Partial<Field> {
  const { maxLength = items?.maxLength, minimum, maximum, pattern = items?.pattern } = node;
  return {
    ...(maxLength !== undefined && { maxLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(pattern !== undefined && { pattern }),
  };
}

/** The words of a closed list, in plain words; beneath, what they mean, or the letters they are known by. */
function choicesOf(node: SchemaNode): Choice[] | undefined {
  const vocabulary = node['x-vocabulaire'];
  if (vocabulary) return termsOf(vocabulary as VocabularyName).map(toChoice);
  return node.enum?.map((value) => ({ value, label: value }));
}

/** What its plain word leaves out is what it means, and the letters by which many call it: `CCAS`. */
function toChoice({ code, label, simple, definition }: Term): Choice {
  const letters = simple && /\(([A-Z]{2,})\)/.exec(label)?.[1];
  const hint = definition ?? (letters && !simple.includes(letters) ? letters : undefined);
  const official = simple && simple !== label ? label : undefined;
  return { value: code, label: simple ?? label, ...(hint && { hint }), ...(official && { official }) };
}

function bodyField(): Field {
  return {
    pointer: ['#texte'],
    kind: 'body',
    label: 'Texte',
    hint: 'Racontez en quelques paragraphes. Les titres commencent par «\u00a0##\u00a0».',
    required: false,
  };
}
