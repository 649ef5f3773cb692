import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './env.ts';

/** Real rows and the national reference, kept beside the project on some machines; never part of it. */
export const SHARED = join(projectRoot, '../shared');

/** Real files that go through the whole path, below `data/`; none where they are absent. */
export const REAL_FILES: readonly string[] = [
  'standard-v0/conseiller-numerique-2022-07.json',
  'standard-v0/hinaura-2022.json',
  'standard-v0/charente-2023-07.json',
  'standard-v1-partial/charente-2023-07.json',
  'standard-v0/nouvelle-caledonie-2024-03.json',
  'standard-v1-partial/nouvelle-caledonie-2024-03.json',
  'france-services/liste-fs-20240801.csv',
].filter((file) => existsSync(join(SHARED, 'data', file)));
