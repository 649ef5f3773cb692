import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Answer, Question } from './oracle.ts';

/** Asks opening_hours itself, in a process whose clock stands in a zone. @param timeZone IANA name */
export async function askOracle(timeZone: string, question: Question): Promise<Answer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('oracle.ts', import.meta.url))], {
    env: { ...process.env, TZ: timeZone },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(question));
  const [answer, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`L’oracle de ${timeZone} s’est arrêté avec le code ${code}.`);
  return JSON.parse(answer) as Answer;
}
