import { type Collection, entryOf } from '../data/entry.ts';
import { splitFrontMatter } from '../data/front-matter.ts';
import { readEntry } from '../data/read.ts';
import { schemas } from '../data/schema-files.ts';
import { formatEntry, formatValue } from '../data/write.ts';
import { commentsOf } from '../data/yaml-comments.ts';
import { same } from '../diff/equal.ts';
import { type Block, blocksOf } from './blocks-of.ts';
import { withPart } from './changed-part.ts';
import { keepComments } from './keep-comments.ts';

type Value = Record<string, unknown>;

/** What the lines of one property are read as. */
const LINES = 'lignes.yaml';

/**
 * The text of a file once its entry says something else: the one way in which anything here writes over a file. Only the
 * properties that differ are written as we write them; comments, order, unknown properties and ways of writing stay. A
 * file that cannot be changed so is written anew, with its comments.
 * @param path below the data folder
 * @param written the file as it stands
 * @param value the whole new value
 * @param body of a Markdown entry; unchanged without it
 */
export function rewriteEntry(path: string, written: string, value: Value, body?: string): string {
  const { collection } = entryOf(path)!;
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const before = readEntry(path, text);
  const texte = body ?? before.body;
  const canonical = formatEntry(collection, value, texte);
  if (before.value === undefined) return canonical;
  if (text === formatEntry(collection, before.value as Value, before.body)) return canonical;
  const anew = (): string => keepComments(path, text, canonical);
  const edited = path.endsWith('.md')
    ? rewriteMarkdown(collection, text, before.value as Value, value, body)
    : rewriteYaml(collection, text, before.value as Value, value);
  if (edited === undefined) return anew();
  const after = readEntry(path, edited);
  return same(after.value, value) && (after.body ?? '') === (texte ?? '').trim() ? edited : anew();
}

/** The text of a file with the properties of a correction put in; null takes one away. */
export function applyPart(path: string, written: string, part: Value): string {
  const { value } = readEntry(path, written);
  return rewriteEntry(path, written, withPart((value ?? {}) as Value, part));
}

function rewriteMarkdown(
  collection: Collection,
  text: string,
  before: Value,
  value: Value,
  body: string | undefined,
): string | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const { yaml, yamlStart, bodyStart } = parts;
  const [, opening = '', header = ''] = /^([^\n]*\n)([\s\S]*)$/.exec(yaml) ?? [];
  const edited = rewriteYaml(collection, header.endsWith('\n') ? header : `${header}\n`, before, value);
  if (edited === undefined) return undefined;
  const head = text.slice(0, yamlStart) + opening + edited;
  const isKept = body === undefined || body.trim() === parts.body;
  if (isKept) return head + text.slice(yamlStart + yaml.length + 1);
  const fence = text.slice(yamlStart + yaml.length + 1, bodyStart).split('\n')[0] ?? '---';
  return `${head}${fence}\n\n${body.trim()}\n`;
}

function rewriteYaml(collection: Collection, text: string, before: Value, value: Value): string | undefined {
  const cut = blocksOf(text.endsWith('\n') ? text : `${text}\n`);
  if (!cut || !same(cut.blocks.map(({ key }) => key).toSorted(), Object.keys(before).toSorted()))
    return undefined;
  const blocks = cut.blocks.flatMap((block) => {
    if (value[block.key] === undefined) return remainder(block);
    return same(before[block.key], value[block.key])
      ? block
      : { ...block, text: changed(collection, block, value[block.key]) };
  });
  const order = Object.keys(schemas[collection].properties ?? {});
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(before, key) || value[key] === undefined) continue;
    const added = { key, lead: '', text: formatValue(collection, { [key]: value[key] }) };
    blocks.splice(placeOf(key, blocks, order), 0, added);
  }
  return blocks.map((block) => block.lead + block.text).join('') + cut.tail;
}

/** The lines of a property that changes, as we write them, with the comments that stood among them. */
function changed(collection: Collection, { key, text }: Block, value: unknown): string {
  return keepComments(LINES, text, formatValue(collection, { [key]: value }));
}

/** What is left of a property that goes: the comments above it, and those among its lines that have their own. */
function remainder({ key, lead, text }: Block): Block[] {
  const own = commentsOf(text).filter(({ beside }) => !beside);
  const left = lead + own.map((comment) => `${comment.text}\n`).join('');
  return left.includes('#') ? [{ key, lead: left, text: '' }] : [];
}

/** Where the schema's order wants a new property: before the first that comes later, else after the last known one. */
function placeOf(key: string, blocks: readonly Block[], order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return blocks.length;
  const place = blocks.findIndex((block) => order.indexOf(block.key) > rank);
  return place < 0 ? blocks.findLastIndex((block) => order.includes(block.key)) + 1 : place;
}
