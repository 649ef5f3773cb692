import { keep } from './keep.ts';
import { keptDepartements } from './kept.ts';

const DAY = 864e5;

let running: Promise<void> | undefined;

/**
 * Fetches anew the kept départements that are of an earlier publication, at most once a day each, and never when the
 * visitor spares data. Called when a page was just had from the network.
 * @param version of the present shell
 */
export function refreshKept(version: string): Promise<void> {
  running ??= refreshAll(version).finally(() => {
    running = undefined;
  });
  return running;
}

async function refreshAll(version: string): Promise<void> {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const kept of await keptDepartements()) {
    if (kept.version === version || Date.now() - Date.parse(kept.le) < DAY) continue;
    // Without network in the midst of it, the earlier copy stays.
    await keep(kept.code).catch(() => {});
  }
}
