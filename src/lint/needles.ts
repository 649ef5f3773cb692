import type { AnyEntry } from '../data/entry.ts';
import { referencesOf } from '../data/references.ts';
import type { Lieu } from '../data/types.generated.ts';

/**
 * What another file must hold, one at least, to have anything to do with these entries: the same commune, or an
 * identifier that they bear or cite. Values may be ill-formed.
 */
export function needlesOf(entries: readonly AnyEntry[]): Buffer[] {
  const needles = new Set<unknown>();
  for (const entry of entries) {
    const lieu = entry.value as Partial<Lieu> | null;
    needles.add(entry.id);
    needles.add(lieu?.adresse?.code_insee ?? lieu?.adresse?.commune);
    for (const known of list(lieu?.identifiants)) needles.add((known as { id?: string } | null)?.id);
    for (const former of list(lieu?.alias)) needles.add(former);
    for (const { id } of referencesOf(entry)) needles.add(id);
  }
  const texts = [...needles].filter((needle) => typeof needle === 'string' && needle !== '');
  return texts.map((text) => Buffer.from(text as string));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
