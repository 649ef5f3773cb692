import { isRequired, type Question } from './questions.ts';

/** An answer that cannot be taken, in French, for the person who wrote it. */
export class FormProblem extends Error {
  override name = 'FormProblem';
}

/** Written by the forge where nothing was answered. */
const NOTHING = '_No response_';

/** Does a message answer the required questions of a form? */
export function fitsForm(questions: readonly Question[], body: string): boolean {
  const lines = new Set(linesOf(body));
  return questions.filter(isRequired).every(({ label }) => lines.has(`### ${label}`));
}

/**
 * The values that a filled form gives, and the text below them. A form is `### label`, an empty line, the answer; it
 * comes from a stranger: a label written twice or out of order is refused rather than guessed at.
 * @throws FormProblem
 */
export function parseForm(
  questions: readonly Question[],
  body: string,
): { value: Record<string, unknown>; texte?: string } {
  const answers = split(questions, body);
  const value: Record<string, unknown> = {};
  let texte: string | undefined;
  for (const question of questions) {
    const answer = answers.get(question.label)?.trim() ?? '';
    if (answer === '' || answer === NOTHING) {
      if (isRequired(question))
        throw new FormProblem(`Il manque une réponse\u00a0: «\u00a0${question.label}\u00a0».`);
      continue;
    }
    if (question.kind === 'body') texte = answer;
    else place(value, question.pointer, read(question, answer));
  }
  return { value, ...(texte !== undefined && { texte }) };
}

function linesOf(body: string): string[] {
  return body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
}

function split(questions: readonly Question[], body: string): Map<string, string> {
  const order = questions.map(({ label }) => `### ${label}`);
  const answers = new Map<string, string[]>();
  let at = -1;
  for (const line of linesOf(body)) {
    const found = order.indexOf(line);
    if (found >= 0) {
      if (found <= at)
        throw new FormProblem(
          `La ligne «\u00a0${line.slice(4)}\u00a0» est écrite deux fois\u00a0: ne commencez aucune ligne de vos réponses par «\u00a0###\u00a0».`,
        );
      at = found;
      answers.set(line.slice(4), []);
    } else if (at >= 0) answers.get(order[at]!.slice(4))!.push(line);
  }
  return new Map([...answers].map(([label, lines]) => [label, lines.join('\n')]));
}

function read(question: Question, answer: string): unknown {
  const { kind, label } = question;
  if (kind === 'long') return answer;
  if (kind === 'texts' || kind === 'references')
    return answer
      .split('\n')
      .map((line) => line.replace(/^[-*]\s+/, '').trim())
      .filter(Boolean);
  if (kind === 'choices') return undefinedIfEmpty(readChoices(question, answer));
  const line = answer.replace(/\s*\n\s*/g, ' ');
  if (kind === 'choice') return codeOf(question, line);
  if (kind === 'bool')
    return question.options?.find((option) => option.label === line)?.value ?? line === 'Oui';
  if (kind !== 'number') return line;
  const number = Number(line.replace(',', '.'));
  if (!Number.isFinite(number)) throw new FormProblem(`«\u00a0${label}\u00a0» attend un nombre.`);
  return number;
}

/** Boxes (`- [x] label`), or labels with commas between them, which may hold commas themselves. */
function readChoices(question: Question, answer: string): string[] {
  if (/^- \[[ xX]\] /m.test(answer))
    return [...answer.matchAll(/^- \[[xX]\] (.+)$/gm)].map(([, label = '']) =>
      codeOf(question, label.trim()),
    );
  const longest = [...(question.options ?? [])].sort((a, b) => b.label.length - a.label.length);
  const codes: string[] = [];
  for (let rest = answer.replace(/\s*\n\s*/g, ' '); rest !== ''; ) {
    const found = longest.find(({ label }) => rest === label || rest.startsWith(`${label}, `));
    if (!found) return [codeOf(question, rest)];
    codes.push(found.value);
    rest = rest.slice(found.label.length + 2);
  }
  return codes;
}

function codeOf({ options = [], label }: Question, answer: string): string {
  const found = options.find((option) => option.label === answer);
  if (!found)
    throw new FormProblem(`«\u00a0${label}\u00a0»\u00a0: choisissez dans la liste, sans changer les mots.`);
  return found.value;
}

function undefinedIfEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Pointers come from the schema, never from the message. */
function place(root: Record<string, unknown>, pointer: readonly string[], value: unknown): void {
  if (value === undefined) return;
  let block = root;
  for (const step of pointer.slice(0, -1)) {
    block[step] ??= {};
    block = block[step] as Record<string, unknown>;
  }
  block[pointer.at(-1)!] = value;
}
