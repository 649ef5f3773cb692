import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basemapSources } from '../src/geo/generate/basemap.ts';
import { neighboursOf, readOutlines } from '../src/geo/generate/borders.ts';
import { communeFiles } from '../src/geo/generate/communes.ts';
import { departementFile } from '../src/geo/generate/departements.ts';

/** Rewrites src/geo/generated/ from the npm packages that hold the official codes, GeoNames and Natural Earth. */
const folder = new URL('../src/geo/generated/', import.meta.url);

const outlines = readOutlines();
const files = [departementFile(neighboursOf(outlines)), ...basemapSources(outlines), ...communeFiles()];

rmSync(folder, { recursive: true, force: true });
for (const { path, content } of files) {
  const target = fileURLToPath(new URL(path, folder));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
console.log(`src/geo/generated: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
