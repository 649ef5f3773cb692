import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../data/usage-error.ts';
import { count } from './numbers.ts';

const NAMED_AT_MOST = 10;

/**
 * Looks whether every planned page was written, and weighs the whole.
 * @param plan file with one planned address a line (`/lieux/29/x/`, `/404.html`), without the site's base
 */
export function verifyOutput(out: string, plan: string): { files: number; bytes: number } {
  const written = new Map(listFiles(out));
  const missing = readFileSync(plan, 'utf8')
    .split('\n')
    .filter((address) => address && !written.has(fileOf(address)));
  if (missing.length) throw new UsageError(describeMissing(missing));
  let bytes = 0;
  for (const size of written.values()) bytes += size;
  return { files: written.size, bytes };
}

/** The file that answers an address: `/lieux/29/x/` → `lieux/29/x/index.html`. */
export function fileOf(address: string): string {
  const path = decodeURI(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Every file below a folder with its size, paths relative and with `/`. */
export function* listFiles(root: string, below = ''): Generator<[string, number]> {
  for (const item of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below ? `${below}/${item.name}` : item.name;
    if (item.isDirectory()) yield* listFiles(root, path);
    else yield [path, statSync(join(root, path)).size];
  }
}

function describeMissing(missing: readonly string[]): string {
  const named = missing.slice(0, NAMED_AT_MOST).join(', ');
  const more = missing.length > NAMED_AT_MOST ? ' et d’autres' : '';
  const what =
    missing.length < 2
      ? '1 page prévue n’a pas été écrite'
      : `${count(missing.length)} pages prévues n’ont pas été écrites`;
  return `${what} : ${named}${more}. Rien n’est publié.`;
}
