import { type Question, questionsOf } from './questions.ts';

/** What a person writes to empty an answer. */
export const TAKE_AWAY = 'À enlever';

/** Stands at the head of the form: by it a correction is known. */
export const CORRECTED: Question = {
  pointer: ['#fiche'],
  kind: 'text',
  label: 'La fiche à corriger',
  hint: 'Son identifiant, à la fin de l’adresse de sa page.',
  required: true,
  example: '29/brest-mediatheque-de-la-rade',
};

/** The entry, then the questions of a new lieu: nobody needs to answer those. */
export function correctionQuestions(): Question[] {
  return [CORRECTED, ...questionsOf('lieux').map((question) => ({ ...question, required: false }))];
}
