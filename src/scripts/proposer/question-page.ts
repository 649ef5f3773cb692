import { tie } from '../../data/typography.ts';
import { keyOf, type Question } from '../../form/questions.ts';
import { standingOf } from '../../form/standing.ts';
import { getAt } from '../../form/value.ts';
import { aboutEntry } from './about-entry.ts';
import { drawField } from './editors/draw-field.ts';
import { aboutKeys, errorSummary, focusField, markFields, newRemarks } from './errors.ts';
import { button, make, p } from './make.ts';
import type { Remark, Walk } from './walk.ts';

export interface QuestionPage {
  walk: Walk;
  question: Question;
  /** `Question 3 sur 14`, where there is an order. */
  progress: string;
  /** Where "Continuer" leads. */
  next(): Promise<string>;
  /** Where "Question précédente" leads. */
  previous: string | undefined;
}

/** One question, its answer checked by the rules of the commons when one goes on. */
export function questionPage({ walk, question, progress, next, previous }: QuestionPage): HTMLElement {
  const { editing } = walk;
  // The page's question is the label of its first field.
  const fields = question.fields.map((field, index) => drawField(field, field.pointer, editing, index === 0));
  const send = make('button', { type: 'submit', class: 'button main' });
  const problems = make('div', { class: 'problems' });
  const body = make('div', { class: 'parts' }, ...fields);
  const emptied = make(
    'div',
    { class: 'notice ask', hidden: true, role: 'status' },
    make(
      'div',
      {},
      p('La page ne répondra plus à cette question.'),
      button('Je ne sais pas\u00a0: laisser ce qui était écrit', () => restore(walk, question, next)),
    ),
  );
  const form = make(
    'form',
    { class: 'question', novalidate: true, autocomplete: 'off' },
    progress ? p(progress, 'small') : undefined,
    heading(question.label),
    walk.work.before && aboutEntry(walk),
    question.hint ? make('p', { class: 'hint', id: 'aide' }, tie(question.hint)) : undefined,
    problems,
    body,
    emptied,
    make(
      'div',
      { class: 'path-nav' },
      send,
      previous === undefined
        ? undefined
        : button(previous === 'relire' ? 'Revenir aux réponses' : 'Question précédente', () =>
            walk.go(previous),
          ),
    ),
  );
  const nameSend = (): void => {
    const standing = question.required
      ? 'given'
      : standingOf(answersBefore(walk, question), answersNow(walk, question));
    send.textContent = SEND[standing];
    emptied.hidden = standing !== 'emptied';
  };
  let told = '';
  let unmark = (): void => {};
  const goOn = async (): Promise<void> => {
    send.disabled = true;
    try {
      const remarks = aboutKeys((await newRemarks(walk)) ?? [], question.fields.map(keyOf));
      const errors = remarks.filter(({ severity }) => severity === 'error');
      const text = remarks.map(({ message }) => message).join('\n');
      // A warning asks once; whoever goes on again has read it.
      if (errors.length || (text && text !== told)) {
        told = text;
        complain(remarks, errors.length > 0);
      } else {
        walk.go(await next());
      }
    } finally {
      send.disabled = false;
    }
  };
  const complain = (remarks: readonly Remark[], blocking: boolean): void => {
    unmark();
    unmark = markFields(body, remarks);
    const summary = errorSummary(
      remarks,
      ({ path }) => focusField(body, path),
      blocking ? undefined : 'Est-ce bien cela ?',
    );
    problems.replaceChildren(summary);
    summary.focus();
  };
  nameSend();
  form.addEventListener('input', nameSend);
  form.addEventListener('change', nameSend);
  form.addEventListener('click', () => queueMicrotask(nameSend));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void goOn();
  });
  return form;
}

const SEND = {
  given: 'Continuer',
  unknown: 'Je ne sais pas, continuer',
  emptied: 'Retirer cette réponse',
} as const;

function answersNow({ editing }: Walk, { fields }: Question): unknown[] {
  return fields.map(({ pointer }) => editing.get(pointer));
}

/** What the entry says as published; nothing of a new one. */
function answersBefore({ work: { before } }: Walk, { fields }: Question): unknown[] {
  return fields.map(({ pointer, kind }) =>
    kind === 'body' ? before?.texte || undefined : getAt(before?.value, pointer),
  );
}

/** Puts back what the entry said, and goes on. */
async function restore(walk: Walk, question: Question, next: () => Promise<string>): Promise<void> {
  const answers = answersBefore(walk, question);
  for (const [index, { pointer }] of question.fields.entries()) walk.editing.set(pointer, answers[index]);
  walk.go(await next());
}

/** The title of a step: the page's main one, which takes the focus. */
export function heading(text: string): HTMLHeadingElement {
  // A turned pronoun stays with its verb: "manque-t-il" is no place to begin a line.
  const parts = tie(text).split(/([^\s\u00a0]+-(?:il|elle|on|vous)(?![\p{L}-]))/u);
  const words = parts.map((part, index) => (index % 2 ? make('span', { class: 'unbroken' }, part) : part));
  return make('h1', { id: 'question', tabindex: '-1' }, ...words);
}
