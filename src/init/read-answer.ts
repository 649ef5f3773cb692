import { UsageError } from '../data/usage-error.ts';
import type { Problem } from '../lint/rule.ts';
import { checkShape } from '../lint/shape.ts';
import type { Question } from './question.ts';

/**
 * The value of an answer, undefined where it is empty.
 * @throws UsageError in French when it cannot be written in `commun.yaml`
 */
export function readAnswer(question: Question, text: string): unknown {
  if (text === '') return undefined;
  const value = question.read ? question.read(text) : text;
  const { pointer } = question;
  if (!pointer || value === undefined) return value;
  const problems: Problem[] = [];
  checkShape('commun', 'commun.yaml', holding(pointer, value), {
    report: (_entry, _rule, problem) => problems.push(problem),
  });
  // What else that mapping needs is another question's matter.
  const own = problems.find(({ pointer: at = [], target }) => target !== 'key' && isBelow(at, pointer));
  if (own) throw new UsageError(own.message);
  return value;
}

/** A file that says one thing only. */
function holding(pointer: readonly string[], value: unknown): object {
  const inner = pointer.reduceRight<unknown>((held, key) => ({ [key]: held }), value);
  return { nom: 'Essai', ...(inner as object) };
}

function isBelow(at: readonly (string | number)[], pointer: readonly string[]): boolean {
  return at.length >= pointer.length && pointer.every((key, index) => at[index] === key);
}
