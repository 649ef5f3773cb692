import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { type DecisionLine, decisionLine, decisionsOf } from '../governance/decisions.ts';
import { type TerritoryView, territoryView } from '../governance/referents.ts';

/** Who takes part, who answers, what was decided, how to join. */
export interface TerritoryGovernance extends TerritoryView {
  members: readonly string[];
  /** Those of this territory; those of the whole commons are elsewhere. */
  decisions: DecisionLine[];
}

/** @param today YYYY-MM-DD */
export function governanceOf(
  { id, value }: Entry<Territoire>,
  commons: Pick<Commons, 'commun' | 'decisions'>,
  today: string,
): TerritoryGovernance {
  const names = [id, ...(value.alias ?? [])];
  return {
    ...territoryView(value, today),
    members: value.membres ?? [],
    decisions: decisionsOf(commons)
      .filter((decision) => decision.value.territoires?.some((each) => names.includes(each)))
      .map(decisionLine),
  };
}
