import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { joinWords } from '../../data/typography.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { cityOf, communesIn, meets } from './area.ts';

/** Where an entry says that it holds. */
export interface Whereabouts {
  territoires?: readonly string[];
  communes?: readonly string[];
}

/** How an entry stands to a territory: its own, that of a part of it, or of something wider that reaches it. */
export type Standing = 'own' | 'part' | 'wider';

/** @returns undefined when the entry has nothing to do with the territory */
export function standingOf(
  where: Whereabouts,
  { id, value }: Entry<Territoire>,
  commons: Pick<Commons, 'territoires'>,
): Standing | undefined {
  if (where.territoires?.some((named) => isNamed(id, value, named))) return 'own';
  const here = communesIn(value.perimetre);
  const span = spanOf(where, commons);
  if (!meets(span, here)) return undefined;
  // What holds for a commune is wider than a quartier inside it.
  return !value.contour && [...span].every((code) => here.has(code)) ? 'part' : 'wider';
}

/** In words: `Brest, Ouessant`, `Finistère`; empty when nothing is said. */
export function sayWhere(
  { territoires = [], communes = [] }: Whereabouts,
  commons: Pick<Commons, 'territoires'>,
): string {
  const names = territoires.flatMap((named) => territoryNamed(named, commons)?.value.nom ?? []);
  return joinWords(names.length > 0 ? names : communes.map((code) => communeByCode(code)?.nom ?? code));
}

/** The communes an entry names, else those of its territories. */
function spanOf(
  { territoires = [], communes = [] }: Whereabouts,
  commons: Pick<Commons, 'territoires'>,
): ReadonlySet<string> {
  if (communes.length > 0) return new Set(communes.map(cityOf));
  const perimeters = territoires.flatMap((named) => territoryNamed(named, commons)?.value.perimetre ?? []);
  return perimeters.length === 1
    ? communesIn(perimeters[0]!)
    : new Set(perimeters.flatMap((perimeter) => [...communesIn(perimeter)]));
}

function territoryNamed(
  named: string,
  { territoires }: Pick<Commons, 'territoires'>,
): Entry<Territoire> | undefined {
  return territoires.find(({ id, value }) => isNamed(id, value, named));
}

function isNamed(id: string, { alias }: Territoire, named: string): boolean {
  return id === named || (alias?.includes(named) ?? false);
}
