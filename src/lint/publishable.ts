import type { Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';

/** The commons without the entries that have an error: what `--skip-invalid` publishes. */
export function publishable(commons: Commons, findings: readonly Finding[]): Commons {
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = ({ path }: { path: string }): boolean => !refused.has(path);
  return { ...commons, lieux: commons.lieux.filter(sound), pratiques: commons.pratiques.filter(sound) };
}
