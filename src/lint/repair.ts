import type { Pointer } from '../data/read.ts';

/** A change that a machine can make for certain, in terms of the entry's values. */
export type Repair =
  /** Writes a value in place of another (a list in place of a single value, too). */
  | { kind: 'set'; pointer: Pointer; value: string | number | boolean | readonly string[] }
  /** Puts what is written between quotes, word for word. */
  | { kind: 'quote'; pointer: Pointer }
  /** Changes the name of the property at the pointer. */
  | { kind: 'rename'; pointer: Pointer; to: string }
  /** Removes a property or a list's item. */
  | { kind: 'remove'; pointer: Pointer }
  /** Adds a property to the mapping at the pointer. */
  | { kind: 'add'; pointer: Pointer; key: string; value: string }
  /** Two numbers that stand in each other's place. */
  | { kind: 'swap'; pointer: Pointer; keys: readonly [string, string] };

/** What `npm run fix` would do, in French. */
export function describeRepair(repair: Repair): string {
  const name = repair.pointer.at(-1) ?? '';
  switch (repair.kind) {
    case 'set':
      return Array.isArray(repair.value)
        ? `en faire une liste\u00a0: ${repair.value.join(', ')}`
        : `écrire «\u00a0${repair.value}\u00a0»`;
    case 'quote':
      return 'mettre la valeur entre guillemets';
    case 'rename':
      return `renommer «\u00a0${name}\u00a0» en «\u00a0${repair.to}\u00a0»`;
    case 'remove':
      return typeof name === 'number'
        ? 'retirer cette ligne de la liste'
        : `supprimer la ligne «\u00a0${name}\u00a0»`;
    case 'add':
      return `ajouter ${repair.key}: "${repair.value}"`;
    case 'swap':
      return `échanger ${repair.keys.join(' et ')}`;
  }
}
