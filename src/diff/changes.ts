import type { Pointer } from '../data/locate.ts';
import { resolveNode, type SchemaName, type SchemaNode, schemas } from '../data/schema-files.ts';
import { formatDate } from '../data/typography.ts';
import { isBlock, same } from './equal.ts';
import { unfold } from './unfold.ts';

/** One property whose value differs. */
export interface FieldChange {
  pointer: Pointer;
  /** Property name, the last of the pointer. */
  key: string;
  /** Labels from the outermost block to the property: `['Contact', 'Téléphone']`. */
  labels: string[];
  node: SchemaNode | undefined;
  /** Undefined: the property was not there. */
  before: unknown;
  /** Undefined: the property is gone. */
  after: unknown;
}

/** Blocks told whole: their parts mean little alone. */
const WHOLE = new Set(['adresse', 'position', 'perimetre', 'contour', 'verifie', 'disponibilite']);

/** Every property that differs between two values of an entry, in the order of its schema. */
export function changesBetween(name: SchemaName, before: unknown, after: unknown): FieldChange[] {
  return compareBlocks(name, schemas[name], before, after, [], []);
}

function compareBlocks(
  name: SchemaName,
  node: SchemaNode | undefined,
  before: unknown,
  after: unknown,
  pointer: Pointer,
  labels: string[],
): FieldChange[] {
  const [old, recent] = [isBlock(before) ? before : {}, isBlock(after) ? after : {}];
  const keys = new Set([...Object.keys(node?.properties ?? {}), ...Object.keys(old), ...Object.keys(recent)]);
  return [...keys].flatMap((key) => {
    if (same(old[key], recent[key])) return [];
    const child = resolveNode(name, node?.properties?.[key] ?? otherProperty(node));
    return compare(name, child, old[key], recent[key], [...pointer, key], [...labels, child?.title ?? key]);
  });
}

function otherProperty(node: SchemaNode | undefined): SchemaNode | undefined {
  return typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

function compare(
  name: SchemaName,
  node: SchemaNode | undefined,
  before: unknown,
  after: unknown,
  pointer: Pointer,
  labels: string[],
): FieldChange[] {
  const key = String(pointer.at(-1));
  const areBlocks = isBlock(before) && isBlock(after);
  if ((areBlocks && !WHOLE.has(key)) || (isFree(node) && (isBlock(before) || isBlock(after))))
    return compareBlocks(name, node, before, after, pointer, labels);
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every(isBlock))
    return compareItems(name, resolveNode(name, node?.items), before, after, pointer, labels);
  return [{ pointer, key, labels, node: unfold(name, node), before, after }];
}

/** Does the block hold whatever an import found, each under a name of its own? */
function isFree(node: SchemaNode | undefined): boolean {
  return node?.properties === undefined && typeof node?.additionalProperties === 'object';
}

/**
 * Items of a list of blocks: those with the same `id` (or that differ by it alone) are compared, where there is no `id`
 * those at the same place; the rest come or go.
 */
function compareItems(
  name: SchemaName,
  node: SchemaNode | undefined,
  before: readonly Record<string, unknown>[],
  after: readonly Record<string, unknown>[],
  pointer: Pointer,
  labels: string[],
): FieldChange[] {
  const old = before.filter((item) => !after.some((other) => same(item, other)));
  const recent = after.filter((item) => !before.some((other) => same(item, other)));
  const hasIds = [...before, ...after].every(({ id }) => typeof id === 'string');
  const counterpart = (item: Record<string, unknown>, index: number) =>
    hasIds
      ? (recent.find(({ id }) => id === item.id) ??
        recent.find((other) => same({ ...other, id: item.id }, item)))
      : recent[index];
  const paired = new Set<unknown>();
  const changes = old.flatMap((item, index): FieldChange[] => {
    const other = counterpart(item, index);
    if (!other) return [itemChange(item, undefined)];
    paired.add(other);
    const place = [...pointer, after.indexOf(other)];
    return compareBlocks(name, node, item, other, place, [
      ...labels.slice(0, -1),
      itemLabel(node, labels, other),
    ]);
  });
  const added = recent.filter((item) => !paired.has(item)).map((item) => itemChange(undefined, item));
  if (changes.length + added.length === 0) return [itemChange(before, after)];
  return [...changes, ...added];

  function itemChange(gone: unknown, come: unknown): FieldChange {
    const key = String(pointer.at(-1));
    return { pointer, key, labels, node: { items: unfold(name, node) ?? {} }, before: gone, after: come };
  }
}

/** `Accueil «Permanence de la mairie»`, `Évaluation du 4 juin 2026`. */
function itemLabel(
  node: SchemaNode | undefined,
  labels: readonly string[],
  item: Record<string, unknown>,
): string {
  const kind = node?.title ?? labels.at(-1) ?? '';
  const name = item.nom ?? item.titre ?? item.conseil ?? item.source ?? item.id;
  if (typeof name === 'string') return `${kind} «\u00a0${name}\u00a0»`;
  return typeof item.le === 'string' ? `${kind} du ${formatDate(item.le)}` : kind;
}
