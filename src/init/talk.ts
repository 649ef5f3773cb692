import { createInterface } from 'node:readline/promises';
import { UsageError } from '../data/usage-error.ts';
import type { Talk } from './ask.ts';

/**
 * Talks in the terminal while `use` works. Ctrl-C, or the end of what is typed, gives up.
 * @throws UsageError when the person gives up
 */
export async function withTalk<Result>(use: (talk: Talk) => Promise<Result>): Promise<Result> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const leaving = new AbortController();
  lines.once('close', () => leaving.abort());
  lines.once('SIGINT', () => lines.close());
  try {
    return await use({
      ask: (prompt) => lines.question(prompt, { signal: leaving.signal }),
      say: (line) => console.log(line),
    });
  } catch (error) {
    if (leaving.signal.aborted) throw new UsageError('\nAbandon\u00a0: rien n’a été écrit.');
    throw error;
  } finally {
    lines.close();
  }
}
