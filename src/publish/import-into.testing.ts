import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Commons, loadCommons } from '../data/load.ts';
import { importSource } from '../import/import-source.ts';

/** The commons that importing these bytes into an empty folder makes; the folder itself is removed. */
export function importInto(bytes: Uint8Array, source: string): Commons {
  const folder = mkdtempSync(join(tmpdir(), 'commun-publish-'));
  try {
    importSource(bytes, folder, { source, format: 'auto' });
    return loadCommons(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
