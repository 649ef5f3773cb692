import { filterEntries } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';
import { suspendedPaths } from '../data/suspensions.ts';

/** The commons without the entries that have an error (what `--skip-invalid` publishes) or are suspended. */
export function publishable(commons: Commons, findings: readonly Finding[]): Commons {
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  for (const path of suspendedPaths(commons.suspensions)) refused.add(path);
  return { ...commons, ...filterEntries(commons, ({ path }) => !refused.has(path)) };
}
