import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askGit, readBlobs } from '../data/git.ts';

/** Lays down the data folder as a commit has it, lets it be used, and removes it; the work tree stays as it is. */
export function withBase<T>(dir: string, commit: string, use: (dir: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'commun-base-'));
  try {
    const files = filesAt(dir, commit);
    const contents = readBlobs(
      dir,
      files.map(({ blob }) => blob),
    );
    files.forEach(({ path }, index) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents[index]!);
    });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ordinary files below a folder, as a commit has them (`100644 blob <sha>\tpath\0`); links are left out. */
function filesAt(dir: string, commit: string): { path: string; blob: string }[] {
  const listing = askGit(dir, ['ls-tree', '-r', '-z', commit, '.'])?.toString() ?? '';
  return listing.split('\0').flatMap((line) => {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return blob && path ? [{ path, blob }] : [];
  });
}
