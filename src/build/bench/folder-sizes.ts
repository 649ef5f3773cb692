import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder with its size in bytes: `[['index.html', 5120], …]`, paths with `/`. */
export function folderSizes(folder: string): [path: string, size: number][] {
  const files: [string, number][] = [];
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const full = join(file.parentPath, file.name);
    files.push([relative(folder, full).split(sep).join('/'), statSync(full).size]);
  }
  return files;
}
