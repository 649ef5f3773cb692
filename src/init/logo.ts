import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { projectRoot } from '../data/env.ts';
import { UsageError } from '../data/usage-error.ts';

/** Every page loads the logo: beyond this it would weigh more than the page. */
const MOST_BYTES = 100_000;

/**
 * A logo's address on the site. A file of `public/` is named by its address; any other will be copied there.
 * @throws UsageError when there is no such file, or not one that a page can show
 */
export function readLogo(text: string): string {
  const ending = extname(text).toLowerCase();
  if (ending !== '.svg' && ending !== '.png')
    throw new UsageError('Le logo doit être un fichier SVG ou PNG.');
  if (text.startsWith('/') && existsSync(join(projectRoot, 'public', text))) return text;
  const file = resolve(text);
  if (!existsSync(file)) throw new UsageError(`Il n’y a pas de fichier «\u00a0${text}\u00a0».`);
  if (statSync(file).size > MOST_BYTES)
    throw new UsageError('Le logo pèse plus de 100\u00a0ko\u00a0: chaque page le charge, allégez-le.');
  return `/logo${ending}`;
}

/** The file to copy into `public/`, and where; undefined where the logo stands there already. */
export function logoCopy(text: string): { from: string; to: string } | undefined {
  const address = text === '' ? '' : readLogo(text);
  return address === '' || address === text
    ? undefined
    : { from: resolve(text), to: join(projectRoot, 'public', address) };
}
