import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../verify.ts';

/** The file that ends a compiled renderer: without it, or when a file is not as it says, there is none. */
const RECORD = 'renderer.json';

/** Pages' code. */
export const SERVER = 'server';
/** What Vite makes for the browser: styles, scripts, fonts, the public folder. */
export const CLIENT = 'client';
/** What else the site publishes whatever the data are. */
export const FIXED = 'fixed';

interface RendererRecord {
  /** The module below {@link SERVER} that Astro's build makes to render pages. */
  entry: string;
  /** Hash of each file by its path. */
  files: Record<string, string>;
}

/** Seals a folder as a compiled renderer. */
export function writeRecord(folder: string, entry: string): void {
  const files: Record<string, string> = {};
  for (const [path] of listFiles(folder)) files[path] = hashOf(join(folder, path));
  writeFileSync(join(folder, RECORD), JSON.stringify({ entry, files } satisfies RendererRecord));
}

/** The record of a compiled renderer. Throws where there is none. */
export function readRecord(folder: string): RendererRecord {
  return JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as RendererRecord;
}

/** Is every file of a compiled renderer there, byte for byte? */
export function isIntact(folder: string): boolean {
  try {
    const { entry, files } = readRecord(folder);
    return (
      files[`${SERVER}/${entry}`] !== undefined &&
      Object.entries(files).every(([path, hash]) => hashOf(join(folder, path)) === hash)
    );
  } catch {
    return false;
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}
