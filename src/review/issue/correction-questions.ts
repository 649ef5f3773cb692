import { type Question, questionsOf } from './questions.ts';

/** What a person writes, or chooses, to empty an answer. An answer left alone changes nothing. */
export const TAKE_AWAY = 'À enlever';

/** The same among boxes to tick, where unticked ones say nothing. */
const NONE_OF_THESE = `${TAKE_AWAY}\u00a0: plus aucune de ces réponses`;

/** Stands at the head of the form: by it a correction is known. */
export const CORRECTED: Question = {
  pointer: ['#fiche'],
  kind: 'text',
  label: 'La fiche à corriger',
  hint: 'Son identifiant, à la fin de l’adresse de sa page.',
  required: true,
  example: '29/brest-mediatheque-de-la-rade',
};

/** The entry, then the questions of a new lieu: nobody needs to answer those, and each answer may be taken away. */
export function correctionQuestions(): Question[] {
  return [CORRECTED, ...questionsOf('lieux').map(toCorrection)];
}

/** Where one chooses among words, one of them takes the answer away. */
function toCorrection(question: Question): Question {
  const { kind, options = [] } = question;
  const optional = { ...question, required: false };
  if (kind === 'choices')
    return { ...optional, options: [...options, { value: TAKE_AWAY, label: NONE_OF_THESE }] };
  if (kind === 'choice' || kind === 'bool')
    return { ...optional, options: [...options, { value: TAKE_AWAY, label: TAKE_AWAY }] };
  return optional;
}
