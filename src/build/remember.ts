import { readLog } from '../data/git-log.ts';
import type { Commons } from '../data/load.ts';
import { readHistory, withHistory } from '../diff/history.ts';
import { evolutionOf } from '../evolution/evolution.ts';

/**
 * A commons that may be published, with what git remembers of its entries and of its figures, from one `git log`.
 * @param dir its data folder
 * @param today YYYY-MM-DD, the day of the publication
 */
export function remember(commons: Commons, dir: string, today: string): Commons {
  const log = readLog(dir);
  const history = readHistory(dir, log);
  const { state, since } = history;
  const evolution = evolutionOf(commons, log, today);
  return {
    ...commons,
    ...withHistory(commons, history),
    history: { state, ...(since && { since }) },
    ...(evolution && { evolution }),
  };
}
