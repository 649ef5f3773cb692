import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';

/** A file of a library that pages load by itself. */
export interface LibraryFile {
  /** Below the site's root. */
  path: string;
  content: Uint8Array | string;
}

const FOLDER = 'bibliotheques';

/**
 * The scripts that a page adds, one after the other, to have `globalThis.opening_hours`: paths below the site's root.
 * Each is a package's own build without its blanks and comments, a quarter lighter on a slow line, and may be replaced
 * by another version of it (LGPL 3.0).
 */
export function libraryScripts(): string[] {
  return packages().map(({ name }) => `${FOLDER}/${name}.js`);
}

/** Those scripts; beside each what its package ships, byte for byte, and its licence. */
export function libraryFiles(): LibraryFile[] {
  return packages().flatMap(({ name, script, licence }) => {
    const shipped = readFileSync(script);
    return [
      { path: `${FOLDER}/${name}.js`, content: withoutBlanks(shipped.toString()) },
      { path: `${FOLDER}/${name}.source.js`, content: shipped },
      { path: `${FOLDER}/${name}.LICENSE.txt`, content: readFileSync(licence) },
    ];
  });
}

/** The same program: no name and no expression changes; notices of rights stay. */
function withoutBlanks(script: string): string {
  return transformSync(script, { minifyWhitespace: true, legalComments: 'inline', charset: 'utf8' }).code;
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
