import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package whose script pages load by itself. */
export interface LibraryPackage {
  /** `opening_hours-3.15.0` */
  name: string;
  /** Its own build. */
  script: string;
  licence: string;
}

const FOLDER = 'bibliotheques';

/**
 * The scripts that a page adds, one after the other, to have `globalThis.opening_hours`: paths below the site's root.
 * Each is a package's own build without its blanks and comments, a quarter lighter on a slow line, and may be replaced
 * by another version of it (LGPL 3.0).
 */
export function libraryScripts(): string[] {
  return libraryPackages().map(({ name }) => libraryPath(`${name}.js`));
}

/** Where a library's file is published, below the site's root. */
export function libraryPath(name: string): string {
  return `${FOLDER}/${name}`;
}

/** First what the second asks for: suncalc, of which opening_hours has the hours of the sun. */
export function libraryPackages(): LibraryPackage[] {
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

function versioned(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name}-${version}`;
}
