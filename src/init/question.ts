import type { Commun } from '../data/types.generated.ts';

/** What was answered, as text, by the name of the question; empty: no answer wanted. */
export type Answers = Readonly<Record<string, string>>;

/** Something to know before a commons begins: an option of the command, a question, a place in `commun.yaml`. */
export interface Question {
  /** Name of the option and of the answer. */
  name: string;
  /** Heading under which it is asked. */
  part: string;
  ask: string;
  /** Keys in `commun.yaml`; absent for what is kept elsewhere. */
  pointer?: readonly string[];
  required?: true;
  /** Text → value. @throws UsageError in French when it cannot be */
  read?: (text: string) => unknown;
  /** Value of `commun.yaml` → text. */
  show?: (value: unknown) => string;
  /** What is likely, from the answers so far. */
  suggest?: (answers: Answers) => string | undefined;
}

/** What `commun.yaml` says at a question's place, as the text that one would answer. */
export function answeredIn(commun: Commun, { pointer, show = String }: Question): string | undefined {
  let value: unknown = commun;
  for (const key of pointer ?? [undefined])
    value = (value as Record<string, unknown> | undefined)?.[key ?? ''];
  return value === undefined ? undefined : show(value);
}
