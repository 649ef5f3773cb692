import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoFiles } from '../src/geo/generate/files.ts';

/** Rewrites src/geo/generated/ from the npm packages that hold the official codes, GeoNames and Natural Earth. */
const folder = new URL('../src/geo/generated/', import.meta.url);
const files = geoFiles();

rmSync(folder, { recursive: true, force: true });
for (const { path, content } of files) {
  const target = fileURLToPath(new URL(path, folder));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
console.log(`src/geo/generated: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
