import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Where the generated geography stands. Beside this module when Node runs the sources; when a bundler has moved
 * this module, in the sources of the project being built, which is the working folder then.
 */
export function generatedFolder(): URL {
  const beside = new URL('./generated/', import.meta.url);
  if (beside.protocol === 'file:' && existsSync(beside)) return beside;
  return new URL('src/geo/generated/', pathToFileURL(`${process.cwd()}/`));
}
