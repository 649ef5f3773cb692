import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { close } from 'pagefind';
import type { AnyEntry } from '../data/entry.ts';
import { makeIndexes } from './indexes.ts';
import { lightenIndex } from './lighten.ts';
import { TEXTS, WORDS } from './paths.ts';

/** Pagefind's own interfaces, and its program for other languages and for a worker: the site uses none. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|wasm\.unknown\.)/;

/** The program stands once, beside the index of the texts; the copies beside the others are the same bytes. */
const PROGRAM = /^(?:pagefind\.js|wasm\.)/;

/**
 * Writes every index of the text search below the site's root.
 * @param lieux how many there are
 * @returns how many entries can be found
 */
export async function writeSearchIndexes(
  entries: Iterable<AnyEntry>,
  lieux: number,
  out: string,
): Promise<number> {
  try {
    const { indexed, words } = await makeIndexes(entries, lieux, async (index, path) => {
      const folder = join(out, path);
      await index.write(folder);
      for (const name of readdirSync(folder)) if (isSpare(name, path)) rmSync(join(folder, name));
      lightenIndex(folder);
    });
    minify(join(out, TEXTS, 'pagefind.js'));
    writeFileSync(join(out, WORDS), JSON.stringify(words));
    return indexed;
  } finally {
    await close();
  }
}

/** The same files kept in memory, for the dev server. @returns path below the site's root → bytes */
export async function searchIndexFiles(
  entries: Iterable<AnyEntry>,
  lieux: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const { words } = await makeIndexes(entries, lieux, async (index, folder) => {
      for (const { path, content } of await index.files()) {
        if (!isSpare(path, folder)) files.set(folder + path, content);
      }
    });
    files.set(WORDS, new TextEncoder().encode(JSON.stringify(words)));
  } finally {
    await close();
  }
  return files;
}

/** The program as Pagefind writes it keeps its long names. */
function minify(path: string): void {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  writeFileSync(path, code);
}

function isSpare(name: string, folder: string): boolean {
  return UNUSED.test(name) || (folder !== TEXTS && PROGRAM.test(name));
}
