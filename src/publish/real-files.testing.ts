import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../data/env.ts';
import type { Commons } from '../data/load.ts';
import { importInto } from './import-into.testing.ts';

/** Real rows and the national reference, kept beside the project on some machines; never part of it. */
export const SHARED = join(projectRoot, '../shared');

/** Are they there? */
export const hasShared = existsSync(join(SHARED, 'data')) && existsSync(join(SHARED, 'reference'));

/** Real files that go through the whole path, below `data/`, with the format they are read in. */
export const REAL_FILES = [
  'standard-v0/conseiller-numerique-2022-07.json',
  'standard-v0/hinaura-2022.json',
  'standard-v0/charente-2023-07.json',
  'standard-v1-partial/charente-2023-07.json',
  'standard-v0/nouvelle-caledonie-2024-03.json',
  'standard-v1-partial/nouvelle-caledonie-2024-03.json',
  'france-services/liste-fs-20240801.csv',
] as const;

/** The commons that importing a real file into an empty folder makes. */
export function importReal(file: string): Commons {
  return importInto(readFileSync(join(SHARED, 'data', file)), 'Fichier réel');
}

/** Reads a file of the national reference. */
export function readReference<T>(file: string): T {
  return JSON.parse(readFileSync(join(SHARED, 'reference', file), 'utf8')) as T;
}
