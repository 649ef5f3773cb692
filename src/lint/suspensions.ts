import { entryOf } from '../data/entry.ts';
import { errorAt, type Finding } from '../data/finding.ts';
import type { Commons } from '../data/load.ts';
import { SUSPENSIONS } from '../data/suspensions.ts';

const RULE = 'suspensions';
const KEYS = new Set(['fiche', 'le', 'motif', 'leve_le']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with `suspensions.yaml`: a line that cannot be read must not leave an entry published. */
export function checkSuspensions(commons: Commons): Finding[] {
  const { suspensions: value } = commons;
  // Absent, or a file that could not be read at all and was told.
  if (value === undefined || value === null) return [];
  const list = (value as { suspensions?: unknown }).suspensions;
  if (!Array.isArray(list))
    return [errorAt(SUSPENSIONS, RULE, 'Ce fichier attend une liste nommée «\u00a0suspensions\u00a0».')];
  return list.flatMap((item: unknown, index): Finding[] => {
    const message = faultOf(item, commons);
    const { line, column } = commons.locate(SUSPENSIONS, ['suspensions', index]);
    return message ? [errorAt(SUSPENSIONS, RULE, message, line, column)] : [];
  });
}

function faultOf(item: unknown, commons: Commons): string | undefined {
  if (typeof item !== 'object' || item === null)
    return 'Écrivez «\u00a0fiche\u00a0», «\u00a0le\u00a0» et «\u00a0motif\u00a0».';
  const { fiche, le, motif, leve_le: lifted } = item as Record<string, unknown>;
  const unknown = Object.keys(item).find((key) => !KEYS.has(key));
  if (unknown)
    return `«\u00a0${unknown}\u00a0» n’est pas attendu ici\u00a0: écrivez fiche, le, motif ou leve_le.`;
  if (typeof fiche !== 'string' || !entryOf(fiche))
    return 'Donnez la fiche par son chemin\u00a0: lieux/29/nom-de-la-fiche.yaml.';
  if (typeof le !== 'string' || !DAY.test(le)) return 'Donnez le jour de la suspension\u00a0: 2026-11-22.';
  if (typeof motif !== 'string' || motif.trim() === '')
    return 'Donnez le motif de la suspension, en une phrase.';
  if (lifted !== undefined && (typeof lifted !== 'string' || !DAY.test(lifted)))
    return 'Donnez le jour où la suspension est levée\u00a0: 2026-11-30.';
  // A removed entry keeps its line: the log stays. Only a path that never fits anything is a slip.
  if (lifted === undefined && !commons.paths().includes(fiche))
    return `La fiche ${fiche} n’existe pas\u00a0: corrigez son chemin, ou notez «\u00a0leve_le\u00a0» si elle a été retirée.`;
  return undefined;
}
