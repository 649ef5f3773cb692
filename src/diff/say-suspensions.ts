import { type Suspension, suspensionsOf } from '../data/suspensions.ts';
import { formatDate } from '../data/typography.ts';

/**
 * What changes in the log of suspended entries, one sentence a line.
 * @param nameOf an entry's title, from its path below the data folder
 */
export function saySuspensions(before: unknown, after: unknown, nameOf: (path: string) => string): string[] {
  const [old, recent] = [suspensionsOf(before), suspensionsOf(after)];
  const told = recent.flatMap((line) => {
    const was = old.find((other) => isSame(other, line));
    return was ? sayEdit(was, line, nameOf(line.fiche)) : [sayNew(line, nameOf(line.fiche))];
  });
  const gone = old.filter((line) => !recent.some((other) => isSame(line, other)));
  return [
    ...told,
    ...gone.map(
      ({ fiche, le }) => `Ligne retirée du journal\u00a0: ${nameOf(fiche)}, suspendue le ${formatDate(le)}.`,
    ),
  ];
}

/** An entry may be suspended, come back, and be suspended again: each time has its line. */
function isSame(a: Suspension, b: Suspension): boolean {
  return a.fiche === b.fiche && a.le === b.le;
}

function sayNew({ motif, leve_le: lifted }: Suspension, name: string): string {
  if (lifted === undefined) return `Fiche suspendue\u00a0: ${name} (motif\u00a0: ${motif}).`;
  return `Fiche suspendue puis revenue le ${formatDate(lifted)}\u00a0: ${name} (motif\u00a0: ${motif}).`;
}

function sayEdit(was: Suspension, is: Suspension, name: string): string[] {
  const said: string[] = [];
  if (was.leve_le !== is.leve_le)
    said.push(
      is.leve_le === undefined
        ? `Fiche de nouveau suspendue\u00a0: ${name} (motif\u00a0: ${is.motif}).`
        : was.leve_le === undefined
          ? `Fiche de retour le ${formatDate(is.leve_le)}\u00a0: ${name} (motif de la suspension\u00a0: ${is.motif}).`
          : `Jour du retour\u00a0: ${formatDate(was.leve_le)} → ${formatDate(is.leve_le)}, pour ${name}.`,
    );
  if (was.motif !== is.motif)
    said.push(`Motif de la suspension de ${name}\u00a0: ${was.motif} → ${is.motif}.`);
  return said;
}
