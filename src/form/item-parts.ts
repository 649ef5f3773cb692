import type { Field } from './field.ts';

/** Parts of long blocks that are asked at once; the others on demand. */
const MAIN = new Set([
  'genre',
  'nom',
  'horaires',
  'rendez_vous',
  'le',
  'par',
  'constat',
  'texte',
  'titre',
  'part',
  'declare_par',
  'declare_le',
]);

/** Blocks up to this many parts are asked whole. */
const SHORT = 6;

/** The parts of one item of a list: those asked at once, and the others. Identifiers are made by {@link fillIds}. */
export function mainPartsOf(fields: readonly Field[]): { main: Field[]; others: Field[] } {
  const asked = fields.filter((field) => !isMachineId(field));
  if (asked.length <= SHORT) return { main: asked, others: [] };
  const isMain = ({ pointer, required }: Field): boolean => required || MAIN.has(pointer[0] ?? '');
  return { main: asked.filter(isMain), others: asked.filter((field) => !isMain(field)) };
}

/** Is this the short name that tells items of a list apart? */
export function isMachineId({ pointer, required, pattern }: Field): boolean {
  return required && pointer[0] === 'id' && pointer.length === 1 && pattern !== undefined;
}
