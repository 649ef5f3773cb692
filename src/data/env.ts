import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Absolute path of the data folder: COMMUN_DATA, or `data` in the project. */
export function dataDir(): string {
  return resolve(projectRoot, process.env.COMMUN_DATA || 'data');
}

/** Absolute path of the output: COMMUN_OUT, or `dist` in the project. */
export function outDir(): string {
  return resolve(projectRoot, process.env.COMMUN_OUT || 'dist');
}
