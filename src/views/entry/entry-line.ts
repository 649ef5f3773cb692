import type { ActionLine } from './action-line.ts';
import type { GapLine } from './gap.ts';
import type { State } from './looks.ts';
import type { ServiceLine } from './service.ts';

/** An entry of the état des lieux in a list: its name, where it stands, what else is told of it. */
export interface EntryLine {
  path: string;
  text: string;
  /** Is the text a name, which is never translated? */
  isName?: true;
  states: State[];
  words: string[];
  where: string;
}

export function lineOfGap({ path, titre, state, object, where }: GapLine): EntryLine {
  return { path, text: titre, states: [state], words: [object], where };
}

export function lineOfService({ path, nom, state, network, kind, where }: ServiceLine): EntryLine {
  const words = [...(network ? [`En place\u00a0: ${network}`] : []), kind];
  return { path, text: nom, isName: true, states: [state], words, where };
}

export function lineOfAction({ path, titre, state, last, carriers }: ActionLine): EntryLine {
  return {
    path,
    text: titre,
    states: last ? [state, last] : [state],
    words: [],
    where: carriers.join(', '),
  };
}
