import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a generated file holds: text, bytes, or pieces of text for a file too large to stand in memory. */
export type Content = string | Uint8Array | Iterable<string>;

/** Writes files below one folder, making each subfolder once. */
export class FolderWriter {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** @param path below the root, with `/` */
  write(path: string, content: Content): void {
    const full = join(this.#root, path);
    const folder = dirname(full);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(full, content);
    else writePieces(full, content);
  }
}

/** Joins pieces to about a megabyte before each write: one system call a small piece would cost more than the text. */
function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  let pending = '';
  try {
    for (const piece of pieces) {
      pending += piece;
      if (pending.length < 1 << 20) continue;
      writeSync(file, pending);
      pending = '';
    }
    writeSync(file, pending);
  } finally {
    closeSync(file);
  }
}
