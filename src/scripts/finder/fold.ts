import { byId } from '../dom.ts';

/**
 * Folds the questions to one line once they are answered: the results then begin on the first screen.
 * @param where `Brest`, `Près de vous`; undefined shows the questions
 */
export function foldQuestions(where: string | undefined): void {
  const ask = byId('demande');
  byId('demande-pliee').hidden = where === undefined;
  byId('demande-dite').textContent = where ?? '';
  ask.classList.toggle('folded', where !== undefined);
  byId('changer').setAttribute('aria-expanded', String(where === undefined));
}

/** “Changer” shows the questions again, and goes to the first. */
export function setUpFold(): void {
  byId('changer').addEventListener('click', () => {
    const ask = byId('demande');
    const folded = ask.classList.toggle('folded');
    byId('changer').setAttribute('aria-expanded', String(!folded));
    if (!folded) byId<HTMLInputElement>('commune').select();
  });
}
