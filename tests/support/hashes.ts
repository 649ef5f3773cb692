import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/build/verify.ts';

/** Every file below a folder with a hash of its content. */
export function hashesOf(folder: string): Record<string, string> {
  const entries = [...listFiles(folder)].map(([file]) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    return [file, hash] as const;
  });
  return Object.fromEntries(entries.sort());
}
