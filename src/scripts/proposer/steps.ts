import type { Question } from '../../form/questions.ts';
import { make, p } from './make.ts';
import { heading, questionPage } from './question-page.ts';
import { reviewPage } from './review-page.ts';
import { sendPage } from './send-page.ts';
import { changedPage, confirmPage, departementPage } from './start-pages.ts';
import { thanksPage } from './thanks-page.ts';
import { twinsOf, twinsPage } from './twins-page.ts';
import type { Walk } from './walk.ts';

/** Where a door begins. */
export function firstStep({ door, work, plan }: Walk): string {
  if (door.kind === 'confirm') return 'confirmer';
  if (door.kind === 'changed') return 'quoi';
  if (door.kind === 'edit' && work.before) return 'relire';
  return plan().questions[0]!.key;
}

/** Draws a step. @param reviewed were all answers seen on one page already? Then questions lead back to it */
export async function drawStep(walk: Walk, step: string, reviewed: boolean): Promise<HTMLElement> {
  switch (step) {
    case 'confirmer':
      return confirmPage(walk);
    case 'quoi':
      return changedPage(walk);
    case 'relire':
      return reviewPage(walk);
    case 'departement':
      return departementPage(walk, 'envoyer');
    case 'envoyer':
      return sendPage(walk);
    case 'merci':
      return thanksPage(walk);
    case 'doublon': {
      const twins = await twinsOf(walk);
      return twins.length
        ? twinsPage(walk, twins, afterTwins(walk, reviewed))
        : drawStep(walk, afterTwins(walk, reviewed), reviewed);
    }
    default:
      return drawQuestion(walk, step, reviewed);
  }
}

function drawQuestion(walk: Walk, key: string, reviewed: boolean): HTMLElement {
  const { questions, others } = walk.plan();
  const question = [...questions, ...others].find((candidate) => candidate.key === key);
  if (!question)
    return make(
      'div',
      { class: 'question' },
      heading('Cette question n’existe plus'),
      p('Revenez au début.'),
    );
  const index = questions.indexOf(question);
  const inOrder = !reviewed && index >= 0 && !(walk.door.kind === 'edit' && walk.work.before);
  return questionPage({
    walk,
    question,
    progress: inOrder && questions.length > 1 ? `Question ${index + 1} sur ${questions.length}` : '',
    previous: inOrder ? questions[index - 1]?.key : 'relire',
    next: () => nextOf(walk, question, inOrder),
  });
}

/** The question after, once twins were looked for; answers may have changed which questions there are. */
async function nextOf(walk: Walk, { key }: Question, inOrder: boolean): Promise<string> {
  if ((key === 'adresse' || key === 'position') && (await twinsOf(walk)).length) return 'doublon';
  return inOrder ? after(walk, key) : 'relire';
}

function after(walk: Walk, key: string): string {
  const { questions } = walk.plan();
  return questions[questions.findIndex((question) => question.key === key) + 1]?.key ?? 'relire';
}

/** After look-alikes: the first of address and position that still waits. */
function afterTwins(walk: Walk, reviewed: boolean): string {
  if (reviewed) return 'relire';
  return after(walk, walk.editing.get(['position']) === undefined ? 'adresse' : 'position');
}
