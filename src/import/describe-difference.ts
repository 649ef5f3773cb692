import { cutPersonal, WITHDRAWN } from './personal-cut.ts';
import type { Difference } from './reconcile.ts';

const SHOWN = 120;

/** A difference between an entry and its source, in French. */
export function describeDifference({ path, entry, source }: Difference): string {
  return `« ${path.join('.')} » : la fiche dit ${shown(entry)}, la source dit ${shown(source)}. La fiche est gardée.`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'rien';
  const { text } = cutPersonal(typeof value === 'string' ? value : JSON.stringify(value), `[${WITHDRAWN}]`);
  return `« ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text} »`;
}
