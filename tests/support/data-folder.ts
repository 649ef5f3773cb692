import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FolderWriter } from '../../src/build/folder-writer.ts';
import { projectRoot } from '../../src/data/env.ts';

/** A folder of the test's own, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commun-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder with these files. @param files path below the folder → content */
export function dataFolder(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  const writer = new FolderWriter(folder);
  for (const [path, content] of Object.entries(files)) writer.write(path, content);
  return folder;
}

/** A copy of the demonstration's data. */
export function demonstrationCopy(): string {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, 'data'), folder, { recursive: true });
  return folder;
}

/** A lieu without error, of a name. */
export function lieuYaml(nom: string, more = ''): string {
  return `nom: ${JSON.stringify(nom)}
adresse:
  voie: 1 rue des Exemples
  code_postal: "29200"
  commune: Brest
  code_insee: "29019"
contact:
  telephone: "+33261910001"
${more}`;
}
