import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { departements } from '../../geo/departements.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import type { EntryLink } from '../entry/links.ts';
import { territoirePath } from '../url.ts';
import { territoriesOf } from './territories.ts';

/** A territory to choose. */
export interface Choice extends EntryLink {
  /** `Intercommunalité` */
  kind: string;
}

/** The territories of a commons, as one chooses among them. */
export interface TerritoryChoice {
  /** All of them; where they are many, the widest alone. */
  shown: Choice[];
  /** Where they are many: the others, each département on a page of its own. */
  lists: TerritoryList[];
}

/** The territories of a département. */
export interface TerritoryList {
  code: string;
  nom: string;
  path: string;
  territories: Choice[];
}

/** Above so many one looks for a département first. */
const MANY = 60;

const WIDE: ReadonlySet<Territoire['genre']> = new Set(['region', 'departement']);

export function territoryChoice(commons: Pick<Commons, 'commun' | 'territoires'>): TerritoryChoice {
  const all = territoriesOf(commons);
  const isShown = ({ value }: Entry<Territoire>): boolean => all.length <= MANY || WIDE.has(value.genre);
  const inDepartement = Map.groupBy(
    all.filter((territory) => !isShown(territory)),
    departementOf,
  );
  return {
    shown: all.filter(isShown).map(choiceOf),
    lists: [...inDepartement]
      .map(([code, territories]) => ({
        code,
        nom: departements.get(code)?.nom ?? 'Ailleurs',
        path: `/territoires/departements/${code}/`,
        territories: territories.map(choiceOf),
      }))
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
  };
}

/** The département of most of its communes; `autre` where it has none that is known. */
function departementOf({ value: { perimetre, contour } }: Entry<Territoire>): string {
  const counts = new Map<string, number>();
  for (const code of expandPerimeter(perimetre, contour).communes) {
    const departement = communeByCode(code)?.departement ?? '';
    counts.set(departement, (counts.get(departement) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['autre', 0] as const)[0];
}

function choiceOf({ id, value }: Entry<Territoire>): Choice {
  return {
    text: value.nom,
    path: territoirePath(id),
    kind: plainLabel('genres-territoire', value.genre),
  };
}
