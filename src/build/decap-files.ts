import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DerivedFile } from './derived-files.ts';

/** Folder of Decap CMS below the site's root, and its program. */
const FOLDER = 'admin/decap';
export const EDITOR = `${FOLDER}/decap-cms.js`;

/**
 * Decap CMS as its makers build it, with the parts it loads on demand and its licences: copied, not bundled, so that it
 * costs the build nothing and no page but the editor loads it.
 */
export function* decapFiles(): Iterable<DerivedFile> {
  const dist = dirname(createRequire(import.meta.url).resolve('decap-cms'));
  // The package holds the same program twice, the other time as cms.js, and the maps of both.
  for (const name of readdirSync(dist).sort())
    if (/(?:^|\d\.)decap-cms\.js(?:\.LICENSE\.txt)?$|\.wasm$/.test(name))
      yield { path: `${FOLDER}/${name}`, content: readFileSync(join(dist, name)) };
}
