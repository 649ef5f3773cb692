import { filterEntries } from '../data/entry.ts';
import type { Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';

/** The commons without the entries that have an error: what `--skip-invalid` publishes. */
export function publishable(commons: Commons, findings: readonly Finding[]): Commons {
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return { ...commons, ...filterEntries(commons, ({ path }) => !refused.has(path)) };
}
