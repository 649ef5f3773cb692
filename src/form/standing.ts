/**
 * How a question stands. `given`: it has an answer. `unknown`: it has none, and had none. `emptied`: the entry answered it,
 * and the answer was taken away, which is not the same as not knowing.
 */
export type Standing = 'given' | 'unknown' | 'emptied';

/**
 * @param before what its properties said in the entry as published; nothing for a new one
 * @param now what they say
 */
export function standingOf(before: readonly unknown[], now: readonly unknown[]): Standing {
  if (now.some((answer) => answer !== undefined)) return 'given';
  return before.some((answer) => answer !== undefined) ? 'emptied' : 'unknown';
}
