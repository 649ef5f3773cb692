import { copyFileSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from './draft-folder.ts';

/** Puts a draft in the place of what stands in a data folder. Ctrl-C waits until it is whole. */
export function applyDraft(dir: string, draft: Draft, logo?: { from: string; to: string }): void {
  const wait = (): void => {};
  process.on('SIGINT', wait);
  try {
    for (const [path, text] of draft.written) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    for (const path of draft.removed) removeFile(dir, path);
    if (logo) copyFileSync(logo.from, logo.to);
  } finally {
    process.off('SIGINT', wait);
  }
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(dir, folder);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}
