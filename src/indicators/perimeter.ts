import type { Territoire } from '../data/types.generated.ts';
import { communeByCode, communesOf, currentCodeOf } from '../geo/gazetteer.ts';
import { intercommunaliteBySiren } from '../geo/intercommunalites.ts';
import { regions } from '../geo/regions.ts';

/** What a territory covers. */
export interface Area {
  /** INSEE codes of today's communes, and of municipal arrondissements named without their city; each once, sorted. */
  communes: readonly string[];
  /** Outline of a quarter inside them: places are counted by their points, inhabitants cannot be. */
  contour?: Territoire['contour'];
}

/**
 * The communes of a perimeter: those it names (a former code stands for the commune of today), and those of its
 * intercommunalités, départements and régions. A code that nobody bears is passed over: the checks refuse it.
 */
export function expandPerimeter(
  { communes = [], epci = [], departements = [], regions: codes = [] }: Territoire['perimetre'],
  contour?: Territoire['contour'],
): Area {
  const inside = new Set<string>();
  for (const code of communes) {
    const commune = communeByCode(code) ?? communeByCode(currentCodeOf(code) ?? '');
    if (commune) inside.add(commune.code);
  }
  for (const siren of epci)
    for (const code of intercommunaliteBySiren(siren)?.communes ?? [])
      if (communeByCode(code)) inside.add(code);
  const whole = [...departements, ...codes.flatMap((code) => regions.get(code)?.departements ?? [])];
  for (const departement of whole)
    for (const { code, parent } of communesOf(departement)) if (!parent) inside.add(code);
  const kept = [...inside].filter((code) => !inside.has(communeByCode(code)?.parent ?? ''));
  return { communes: kept.sort(), ...(contour && { contour }) };
}
