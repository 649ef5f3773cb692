import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** From this many entries on, steps that take much memory do not run side by side: 20,000 lieux fit a small runner. */
const LARGE = 8000;

/** Does a data folder hold very many entries? It need not exist. */
export function isLarge(data: string): boolean {
  const lieux = join(data, 'lieux');
  return existsSync(lieux) && readdirSync(lieux, { recursive: true }).length > LARGE;
}
