import { summariseImport } from '../import/summary.ts';
import type { Draft } from './draft-folder.ts';

/** What beginning a commons does, for people. @param done is it done, or about to be? */
export function sayDraft({ removed, written, imported, elsewhere, warnings }: Draft, done: boolean): string {
  const s = (count: number): string => (count > 1 ? 's' : '');
  return [
    `${removed.length}\u00a0fichier${s(removed.length)} ${done ? `retiré${s(removed.length)}` : 'à retirer'}, ${written.size}\u00a0${done ? `écrit${s(written.size)}` : 'à écrire'}.`,
    ...(imported ? [summariseImport(imported, false)] : []),
    ...(elsewhere > 0
      ? [
          `${elsewhere}\u00a0lieu${elsewhere > 1 ? 'x' : ''} hors du territoire, laissé${s(elsewhere)} de côté.`,
        ]
      : []),
    `Vérification\u00a0: aucune erreur, ${warnings}\u00a0avertissement${s(warnings)}.`,
  ].join('\n');
}
