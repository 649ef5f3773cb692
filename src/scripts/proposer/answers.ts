import { keyOf, type Question } from '../../form/questions.ts';
import { make } from './make.ts';
import { sayAnswer } from './say.ts';
import type { Walk } from './walk.ts';

/** Questions with their answers in words. @param onChange what "Modifier" does; without it none is offered */
export function answerList(
  walk: Walk,
  questions: readonly Question[],
  onChange?: (key: string) => void,
): HTMLElement {
  return make(
    'dl',
    { class: 'given' },
    ...questions.map((question) => {
      const lines = linesOf(walk, question);
      const change = make(
        'button',
        { type: 'button', class: 'link', 'data-question': question.key },
        lines.length ? 'Modifier' : 'Répondre',
        make('span', { class: 'aside-voice' }, `\u00a0: ${shortLabel(question)}`),
      );
      change.addEventListener('click', () => onChange?.(question.key));
      return make(
        'div',
        {},
        make('dt', {}, shortLabel(question)),
        make(
          'dd',
          { translate: 'no' },
          ...(lines.length ? lines.map((line) => make('span', {}, line)) : ['—']),
        ),
        onChange && make('dd', { class: 'change' }, change),
      );
    }),
  );
}

/** The schema's label, shorter than the question. */
function shortLabel({ fields }: Question): string {
  return fields[0]!.label;
}

/** The lines that answer a question; several properties answer one after the other. */
export function linesOf({ work, editing }: Walk, { fields }: Question): string[] {
  return fields.flatMap((field, index) => {
    const said = sayAnswer(work.collection, field, editing.get([keyOf(field)]));
    return index === 0 || said.length === 0 ? said : [`${field.label}\u00a0: ${said.join(', ')}`];
  });
}
