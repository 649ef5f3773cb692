import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderWriter } from '../../src/build/folder-writer.ts';
import { projectRoot } from '../../src/data/env.ts';

/** A git repository of this machine that holds the demonstration's data. */
export interface LocalRepository {
  /** Its data folder. */
  data: string;
  /** Asks git. @throws Error with what git said when it could not */
  git(...args: string[]): string;
  /** Removes it. */
  remove(): void;
}

/** @param more files of the data folder, by their paths below it */
export function localRepository(more: Readonly<Record<string, string>> = {}): LocalRepository {
  const root = mkdtempSync(join(tmpdir(), 'commun-depot-'));
  const data = join(root, 'data');
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  cpSync(join(projectRoot, 'data'), data, { recursive: true });
  const writer = new FolderWriter(data);
  for (const [path, content] of Object.entries(more)) writer.write(path, content);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Essai');
  git('config', 'user.email', 'essai@example.org');
  git('add', '.');
  git('commit', '-q', '-m', 'Les fiches');
  return { data, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}
