import type { Commun } from '../data/types.generated.ts';
import { UsageError } from '../data/usage-error.ts';
import { type Answers, answeredIn, type Question } from './question.ts';
import { readAnswer } from './read-answer.ts';

/** How one speaks with the person; absent: nothing is asked, and what is likely is taken. */
export interface Talk {
  ask(prompt: string): Promise<string>;
  say(line: string): void;
}

/** What wipes an answer that is proposed. */
const NOTHING = '-';

/**
 * An answer for every question: that of the command line, else that of the person, else what `commun.yaml` says, else
 * what is likely. Each can be written in `commun.yaml`.
 * @param given what the command line says
 * @param usual what stands already; an empty text stands for itself
 * @throws UsageError when something given cannot be, or something required is missing
 */
export async function collectAnswers(
  questions: readonly Question[],
  given: Answers,
  usual: Answers,
  talk?: Talk,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  let part = '';
  for (const question of questions) {
    const { name } = question;
    const proposed = usual[name] ?? question.suggest?.(answers) ?? '';
    if (given[name] !== undefined) answers[name] = refusing(question, given[name].trim());
    else if (!talk) answers[name] = refusing(question, proposed);
    else {
      if (part !== question.part) talk.say(`\n${question.part}`);
      part = question.part;
      answers[name] = await insist(question, proposed, talk);
    }
  }
  return answers;
}

/** What `commun.yaml` says already, as answers. */
export function answersOf(questions: readonly Question[], commun: Commun): Answers {
  const known = questions.map((question) => [question.name, answeredIn(commun, question)] as const);
  return Object.fromEntries(known.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function refusing(question: Question, text: string): string {
  try {
    return settle(question, text);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`--${question.name}\u00a0: ${error.message}`) : error;
  }
}

async function insist(question: Question, proposed: string, talk: Talk): Promise<string> {
  const hint = proposed === '' ? '' : ` [${proposed}]`;
  for (;;) {
    const text = (await talk.ask(`${question.ask}${hint}\u00a0: `)).trim();
    try {
      return settle(question, text === '' ? proposed : text === NOTHING ? '' : text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      talk.say(`  ${error.message}`);
    }
  }
}

function settle(question: Question, text: string): string {
  if (text === '' && question.required) throw new UsageError('Une réponse est nécessaire ici.');
  readAnswer(question, text);
  return text;
}
