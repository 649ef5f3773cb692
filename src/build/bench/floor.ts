import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What plain Node needs at least: reads every file of a folder, then writes as many files, of the same sizes and at
 * the same paths, as a build wrote. Run as `node floor.ts <data> [<list of paths and sizes> <output>]`.
 */
const [data = '', list, out = ''] = process.argv.slice(2);

for (const name of readdirSync(data, { recursive: true, withFileTypes: true })) {
  if (name.isFile()) readFileSync(join(name.parentPath, name.name));
}
if (list) {
  const made = new Set<string>();
  for (const [path, size] of JSON.parse(readFileSync(list, 'utf8')) as [string, number][]) {
    const full = join(out, path);
    const folder = dirname(full);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(full, Buffer.alloc(size, 'x'));
  }
}
