import type { Lieu } from './types.generated.ts';
import { type Term, termOf, termsOf } from './vocabularies.ts';

/** Who carries a lieu: four families that are never merged. */
export type Family = NonNullable<Lieu['famille']>;

const DIGITAL_ROOM: Family = 'espace-public-numerique';

/** The four families, in their order. */
export const FAMILIES: readonly Family[] = termsOf('familles').map(({ code }) => code as Family);

/**
 * The family of a lieu: the one it says; else the public digital room when one of its types is; else the default of its
 * first type that has one. Undefined when nothing tells.
 */
export function familyOf({
  famille,
  typologie = [],
}: Pick<Lieu, 'famille' | 'typologie'>): Family | undefined {
  if (famille) return famille;
  const defaults = typologie.flatMap((code) => defaultFamily(code) ?? []);
  return defaults.includes(DIGITAL_ROOM) ? DIGITAL_ROOM : defaults[0];
}

/** The types of place that belong to a family by default. */
export function typesOfFamily(family: Family): Term[] {
  return termsOf('typologies').filter(({ famille }) => famille === family);
}

function defaultFamily(type: string): Family | undefined {
  return termOf('typologies', type)?.famille as Family | undefined;
}
