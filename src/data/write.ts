import { type Collection, collections } from './collections.ts';
import { formatKey, formatText } from './scalar.ts';
import { resolveNode, type SchemaName, type SchemaNode, schemas } from './schema-files.ts';
import type { Lieu } from './types.generated.ts';

/**
 * A lieu as canonical YAML: the schema's order, two spaces, quoted codes, long texts in blocks, one last newline.
 * Reading it again gives an equal value.
 */
export function formatLieu(value: Lieu): string {
  return formatValue('lieux', value);
}

/** An entry of any collection as its file's text; a Markdown one with its body. */
export function formatEntry(collection: Collection, value: object, texte?: string): string {
  const yaml = formatValue(collection, value);
  if (collections[collection].ending === '.yaml') return yaml;
  const body = (texte ?? '').trim();
  return body === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${body}\n`;
}

/** Any value of a schema as YAML. */
export function formatValue(name: SchemaName, value: object): string {
  return mappingLines(name, schemas[name], value as Record<string, unknown>, '')
    .join('\n')
    .concat('\n');
}

function mappingLines(
  name: SchemaName,
  node: SchemaNode | undefined,
  value: Record<string, unknown>,
  indent: string,
): string[] {
  const lines: string[] = [];
  for (const key of orderedKeys(node, value)) {
    const child = resolveNode(name, node?.properties?.[key]);
    lines.push(...propertyLines(name, child, key, value[key], indent));
  }
  return lines;
}

function propertyLines(
  name: SchemaName,
  node: SchemaNode | undefined,
  key: string,
  value: unknown,
  indent: string,
): string[] {
  const head = `${indent}${formatKey(key)}:`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${head} []`];
    const items = resolveNode(name, node?.items);
    return [head, ...value.flatMap((item) => itemLines(name, items, item, inner))];
  }
  if (isMapping(value)) {
    const lines = mappingLines(name, node, value, inner);
    return lines.length === 0 ? [`${head} {}`] : [head, ...lines];
  }
  return [`${head} ${formatScalar(value, inner)}`];
}

function itemLines(name: SchemaName, node: SchemaNode | undefined, item: unknown, indent: string): string[] {
  const inner = `${indent}  `;
  if (isMapping(item) || Array.isArray(item)) {
    const lines = Array.isArray(item)
      ? item.flatMap((value) => itemLines(name, undefined, value, inner))
      : mappingLines(name, node, item, inner);
    const [first = ''] = lines;
    if (lines.length === 0) return [`${indent}- ${Array.isArray(item) ? '[]' : '{}'}`];
    return [`${indent}- ${first.slice(inner.length)}`, ...lines.slice(1)];
  }
  return [`${indent}- ${formatScalar(item, inner)}`];
}

function formatScalar(value: unknown, indent: string): string {
  if (typeof value === 'string') return formatText(value, indent);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return String(value);
  return 'null';
}

function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** Keys of the schema in its order, then unknown ones as they stand; absent values are left out. */
function orderedKeys(node: SchemaNode | undefined, value: Record<string, unknown>): string[] {
  const known = Object.keys(node?.properties ?? {}).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter(
    (key) => !node?.properties || !Object.hasOwn(node.properties, key),
  );
  return [...known, ...others].filter((key) => value[key] !== undefined);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
