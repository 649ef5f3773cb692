import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Decision, Territoire } from '../../data/types.generated.ts';
import { citedBy } from '../entry/cited-by.ts';
import { entryLinks } from '../entry/citing-links.ts';
import type { EntryLink } from '../entry/links.ts';
import { type DecisionLine, decisionLine, decisionsOf } from '../governance/decisions.ts';
import { type TerritoryView, territoryView } from '../governance/referents.ts';

/** Who takes part, who answers, what was decided, how to join. */
export interface TerritoryGovernance extends TerritoryView {
  members: readonly string[];
  /** Those of this territory; those of the whole commons are elsewhere. */
  decisions: DecisionLine[];
  /** The calls of this territory, open or not. */
  calls: EntryLink[];
}

/** @param today YYYY-MM-DD */
export function governanceOf(
  territory: Entry<Territoire>,
  commons: Commons,
  today: string,
): TerritoryGovernance {
  return {
    ...territoryView(territory.value, today),
    members: territory.value.membres ?? [],
    decisions: decisionsHere(territory, commons).map(decisionLine),
    calls: entryLinks(commons, citedBy(commons, 'territoires', territory.id).appels),
  };
}

/** The decisions that name a territory; those of the whole commons are told elsewhere. */
export function decisionsHere(
  { id, value }: Entry<Territoire>,
  commons: Pick<Commons, 'commun' | 'decisions'>,
): Entry<Decision>[] {
  const names = [id, ...(value.alias ?? [])];
  return decisionsOf(commons).filter((decision) =>
    decision.value.territoires?.some((each) => names.includes(each)),
  );
}
