import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commons } from '../data/load.ts';
import { SHARED } from '../data/real-files.testing.ts';
import { importInto } from './import-into.testing.ts';

export { REAL_FILES, SHARED } from '../data/real-files.testing.ts';

/** Are they there? */
export const hasShared = existsSync(join(SHARED, 'data')) && existsSync(join(SHARED, 'reference'));

/** The commons that importing a real file into an empty folder makes. */
export function importReal(file: string): Commons {
  return importInto(readFileSync(join(SHARED, 'data', file)), 'Fichier réel');
}

/** Reads a file of the national reference. */
export function readReference<T>(file: string): T {
  return JSON.parse(readFileSync(join(SHARED, 'reference', file), 'utf8')) as T;
}
