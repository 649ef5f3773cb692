import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { communeByCode, currentCodeOf } from '../../geo/gazetteer.ts';
import { coverageOfCommons } from '../../indicators/of-commons.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import { type Scope, scopeOf } from '../../indicators/scope.ts';

type Perimeter = Territoire['perimetre'];

const known = new WeakMap<Perimeter, ReadonlySet<string>>();

/** INSEE codes of the communes of a perimeter, a city's for its arrondissements: computed once for each. */
export function communesIn(perimeter: Perimeter): ReadonlySet<string> {
  let communes = known.get(perimeter);
  if (!communes) {
    communes = new Set(expandPerimeter(perimeter).communes.map(cityOf));
    known.set(perimeter, communes);
  }
  return communes;
}

/** The commune of today that an INSEE code stands for, a city for its arrondissement; an unknown code stays. */
export function cityOf(code: string): string {
  const present = currentCodeOf(code) ?? code;
  return communeByCode(present)?.parent ?? present;
}

/** Do two sets have a code in common? */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const code of few) if (many.has(code)) return true;
  return false;
}

/** What is offered on a territory. @param today YYYY-MM-DD */
export function territoryScope({ value }: Entry<Territoire>, commons: Commons, today: string): Scope {
  const area = expandPerimeter(value.perimetre, value.contour);
  return scopeOf(coverageOfCommons(commons, today), area);
}
