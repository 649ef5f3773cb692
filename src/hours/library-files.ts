import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file that is published as its package ships it. */
export interface LibraryFile {
  /** Below the site's root. */
  path: string;
  content: Uint8Array;
}

const FOLDER = 'bibliotheques';

/**
 * The scripts that a page adds, one after the other, to have `globalThis.opening_hours`: paths below the site's root.
 * Each is a package's own build, byte for byte, and may be replaced by another version of it (LGPL 3.0).
 */
export function libraryScripts(): string[] {
  return packages().map(({ name }) => `${FOLDER}/${name}.js`);
}

/** Those scripts and the licence of each, beside it. */
export function libraryFiles(): LibraryFile[] {
  return packages().flatMap(({ name, script, licence }) => [
    { path: `${FOLDER}/${name}.js`, content: readFileSync(script) },
    { path: `${FOLDER}/${name}.LICENSE.txt`, content: readFileSync(licence) },
  ]);
}

/** First what the second asks for: suncalc, of which opening_hours has the hours of the sun. */
function packages(): { name: string; script: string; licence: string }[] {
  const hours = createRequire(import.meta.url).resolve('opening_hours');
  const sun = createRequire(hours).resolve('suncalc');
  const hoursFolder = dirname(dirname(hours));
  const sunFolder = dirname(sun);
  return [
    { name: versioned(sunFolder), script: sun, licence: join(sunFolder, 'LICENSE') },
    {
      name: versioned(hoursFolder),
      script: hours,
      licence: join(hoursFolder, 'LICENSES/LGPL-3.0-only.txt'),
    },
  ];
}

/** `opening_hours-3.15.0` */
function versioned(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name}-${version}`;
}
