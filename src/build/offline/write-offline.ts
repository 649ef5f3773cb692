import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../verify.ts';
import { shellFiles } from './shell.ts';

/**
 * Tells the service worker (pages/sw.js.ts) what it keeps: in front of its script, so that each publication makes a new
 * one; and in a list apart, for pages that copy a département. Runs last: it names files that the other steps wrote.
 * @param base the site's path, with its slashes
 */
export function writeOffline(folder: string, base: string): void {
  const files = shellFiles(folder, base);
  const shell = JSON.stringify({ version: versionOf(folder, files), files });
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, `const COQUILLE = ${shell};\n${readFileSync(worker, 'utf8')}`);
  writeFileSync(join(folder, 'hors-connexion/coquille.json'), shell);
}

/** Pages say the date of the data: a new publication has a new version, and so has any change of style or script. */
function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of files) hash.update(path).update(readFileSync(join(folder, fileOf(`/${path}`))));
  return hash.digest('hex').slice(0, 12);
}
