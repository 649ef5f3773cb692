import { isCollection } from '../data/collections.ts';
import { pathOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { formatText } from '../data/scalar.ts';
import { type Suspension, suspensionsOf } from '../data/suspensions.ts';
import { UsageError } from '../data/usage-error.ts';

/**
 * The entry that a person names: `29/x` (a lieu), `pratiques/y`, with or without ending.
 * @throws UsageError when there is none
 */
export function suspendablePath(given: string, commons: Commons): string {
  const name = given.replace(/\.(?:yaml|md)$/, '');
  const [first = ''] = name.split('/');
  const path = isCollection(first) ? pathOf(first, name.slice(first.length + 1)) : pathOf('lieux', name);
  if (!commons.paths().includes(path))
    throw new UsageError(
      `Aucune fiche ne s’appelle «\u00a0${given}\u00a0»\u00a0: donnez par exemple 29/nom-du-lieu.`,
    );
  return path;
}

/**
 * The log with one entry more out of publication.
 * @throws UsageError when it is already, or when the reason says nothing
 */
export function suspend(written: unknown, fiche: string, motif: string, le: string): string {
  const reason = motif.trim();
  if (reason === '') throw new UsageError('Dites pourquoi\u00a0: --motif "Retrait demandé par le lieu".');
  const log = suspensionsOf(written);
  if (log.some((line) => isOn(line, fiche))) throw new UsageError(`La fiche ${fiche} est déjà suspendue.`);
  return formatLog([...log, { fiche, le, motif: reason }]);
}

/** The log with an entry back in publication. @throws UsageError when it is not suspended */
export function lift(written: unknown, fiche: string, day: string): string {
  const log = suspensionsOf(written);
  if (!log.some((line) => isOn(line, fiche))) throw new UsageError(`La fiche ${fiche} n’est pas suspendue.`);
  return formatLog(log.map((line) => (isOn(line, fiche) ? { ...line, leve_le: day } : line)));
}

function isOn(line: Suspension, fiche: string): boolean {
  return line.fiche === fiche && line.leve_le === undefined;
}

function formatLog(log: readonly Suspension[]): string {
  const lines = log.flatMap(({ fiche, le, motif, leve_le: lifted }) => [
    `  - fiche: ${formatText(fiche, '    ')}`,
    `    le: "${le}"`,
    `    motif: ${formatText(motif, '    ')}`,
    ...(lifted === undefined ? [] : [`    leve_le: "${lifted}"`]),
  ]);
  return `${['suspensions:', ...lines].join('\n')}\n`;
}
