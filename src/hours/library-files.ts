import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { libraryPackages, libraryPath } from './library-packages.ts';

/** A file of a library that pages load by itself. */
export interface LibraryFile {
  /** Below the site's root. */
  path: string;
  content: Uint8Array | string;
}

/** The libraries' scripts; beside each what its package ships, byte for byte, and its licence. */
export function libraryFiles(): LibraryFile[] {
  return libraryPackages().flatMap(({ name, script, licence }) => {
    const shipped = readFileSync(script);
    return [
      { path: libraryPath(`${name}.js`), content: withoutBlanks(shipped.toString()) },
      { path: libraryPath(`${name}.source.js`), content: shipped },
      { path: libraryPath(`${name}.LICENSE.txt`), content: readFileSync(licence) },
    ];
  });
}

/** The same program: no name and no expression changes; notices of rights stay. */
function withoutBlanks(script: string): string {
  return transformSync(script, { minifyWhitespace: true, legalComments: 'inline', charset: 'utf8' }).code;
}
