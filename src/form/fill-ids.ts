import type { Collection } from '../data/collections.ts';
import { slugify } from '../data/slug.ts';
import { fieldsFromSchema } from './fields.ts';
import { isMachineId } from './item-parts.ts';

type Block = Record<string, unknown>;

/** A value whose lists of named blocks (the accueils of a lieu) have an identifier each: `permanence-du-mardi`. */
export function fillIds(collection: Collection, value: Block): Block {
  const next = { ...value };
  for (const { kind, pointer, fields = [] } of fieldsFromSchema(collection)) {
    const key = pointer[0] ?? '';
    const items = next[key];
    if (kind === 'list' && Array.isArray(items) && fields.some(isMachineId)) next[key] = named(items);
  }
  return next;
}

function named(items: readonly Block[]): Block[] {
  const taken = new Set(items.map(({ id }) => id).filter((id) => id !== undefined));
  return items.map((item) => {
    if (item.id !== undefined) return item;
    const base = slugify(String(item.nom ?? item.genre ?? '')) || 'accueil';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return { id, ...item };
  });
}
