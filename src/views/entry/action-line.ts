import type { Entry } from '../../data/entry.ts';
import type { Action } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { actionPath } from '../url.ts';
import { actionState, findingState, type State } from './looks.ts';

/** An action in a list, with what was last seen of it. */
export interface ActionLine {
  path: string;
  titre: string;
  state: State;
  last?: State;
  carriers: string[];
}

export function actionLine({ id, value }: Entry<Action>): ActionLine {
  const last = evaluationsOf(value).at(-1);
  return {
    path: actionPath(id),
    titre: tie(value.titre),
    state: actionState(value.etat),
    ...(last && value.etat !== 'terminee' && { last: findingState(last.constat) }),
    carriers: value.porteurs,
  };
}

/** The evaluations of an action in the order of time; those of one day as they are written. */
export function evaluationsOf({ evaluations = [] }: Action): NonNullable<Action['evaluations']> {
  return evaluations.toSorted((a, b) => a.le.localeCompare(b.le));
}
