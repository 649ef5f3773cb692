import type { Commons } from '../data/load.ts';
import { readHistory, withHistory } from '../diff/history.ts';

/** A commons that may be published, with what git remembers of its entries. @param dir its data folder */
export function remember(commons: Commons, dir: string): Commons {
  const history = readHistory(dir);
  const { state, since } = history;
  return { ...commons, ...withHistory(commons, history), history: { state, ...(since && { since }) } };
}
