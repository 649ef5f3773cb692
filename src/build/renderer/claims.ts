import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts that this process is to do, while others take theirs from the same folder: a part is claimed by making its
 * file, which the system grants to one process alone. One that meets heavy parts thus does fewer of them.
 * @param folder empty at first, the same for all @param backwards begins with the last: two processes meet in the middle
 */
export function* claims(folder: string, parts: number, backwards: boolean): Generator<number> {
  for (let turn = 0; turn < parts; turn += 1) {
    const part = backwards ? parts - 1 - turn : turn;
    if (claim(join(folder, String(part)))) yield part;
  }
}

function claim(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
