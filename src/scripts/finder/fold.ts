import { NBSP } from '../../data/typography.ts';
import { byId } from '../dom.ts';

/** What the questions were answered with. */
export interface Asked {
  /** `Brest`, `Votre position`. */
  where?: string | undefined;
  /** Words looked for, told where no place is. */
  words?: string | undefined;
}

/**
 * Folds the questions to one line once they are answered: the results then begin on the first screen. Without an answer
 * they are shown.
 * @returns whether what the visitor was in is folded away: it is for the results to take the focus
 */
export function foldQuestions({ where, words }: Asked): boolean {
  const told = where ?? (words && `«${NBSP}${words}${NBSP}»`);
  const isAnswered = told !== undefined;
  const line = byId('demande-pliee');
  line.hidden = !isAnswered;
  line.classList.toggle('by-words', where === undefined);
  byId('demande-dite').textContent = told ?? '';
  const wasIn = isAnswered && byId('questions').contains(document.activeElement);
  byId('demande').classList.toggle('folded', isAnswered);
  byId('changer').setAttribute('aria-expanded', String(!isAnswered));
  return wasIn;
}

/** “Changer” shows the questions again, and goes to the one that was answered. */
export function setUpFold(): void {
  byId('changer').addEventListener('click', () => {
    const folded = byId('demande').classList.toggle('folded');
    byId('changer').setAttribute('aria-expanded', String(!folded));
    const isByWords = byId('demande-pliee').classList.contains('by-words');
    if (!folded) byId<HTMLInputElement>(isByWords ? 'mots' : 'commune').select();
  });
}
