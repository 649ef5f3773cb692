import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderSizes } from './folder-sizes.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { inBytes } from './table.ts';

/** Pages compressed to find the heaviest of a kind: those with the most bytes, where it must be. */
const CANDIDATES = 200;

/** Compressed weights of a built site: the heaviest lieu page and list, the home's style sheets and scripts. */
export function measureWeights(name: string, out: string): Line[] {
  const files = folderSizes(out);
  const heaviest = (pattern: RegExp) => heaviestOf(out, files, pattern);
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  return [
    weight(`page de lieu la plus lourde, ${name}`, heaviest(/^lieux\/.+\/index\.html$/), LIMITS.lieuPage),
    weight(
      `liste la plus lourde, ${name}`,
      heaviest(/^(?:departements|communes)\/(?!.+\/livret\/).+\/index\.html$/),
      LIMITS.listPage,
    ),
    // A booklet holds a whole département, to be printed: told, not judged as a list of 100.
    weight(`livret le plus lourd, ${name}`, heaviest(/\/livret\/index\.html$/)),
    weight(`feuilles de style de l’accueil, ${name}`, total(out, styles(home)), LIMITS.css),
    weight(`scripts de l’accueil, ${name}`, total(out, scripts(out, home)) + inline(home), LIMITS.homeScript),
  ];
}

function weight(what: string, bytes: number, limit?: number): Line {
  return { what, value: `${inBytes(bytes)} gz`, score: bytes, ...(limit && { limit }), unit: 'bytes' };
}

function heaviestOf(out: string, files: readonly [string, number][], pattern: RegExp): number {
  const pages = files.filter(([path]) => pattern.test(path)).sort((a, b) => b[1] - a[1]);
  return Math.max(
    0,
    ...pages.slice(0, CANDIDATES).map(([path]) => compressed(readFileSync(join(out, path)))),
  );
}

function compressed(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

function total(out: string, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += compressed(readFileSync(join(out, path)));
  return bytes;
}

function styles(html: string): string[] {
  return [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) => attribute(tag, 'href'));
}

/** The scripts a page loads, with those that they import at once; an `import()` waits until it is needed. */
function scripts(out: string, html: string): Set<string> {
  const found = new Set<string>();
  const queue = [...html.matchAll(/<script[^>]+src="[^"]+"[^>]*>/g)].map(([tag]) => attribute(tag, 'src'));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || !existsSync(join(out, path))) continue;
    found.add(path);
    const code = readFileSync(join(out, path), 'utf8');
    for (const [, target] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
      queue.push(posix.join(dirname(path), target!));
    }
  }
  return found;
}

function inline(html: string): number {
  const code = [...html.matchAll(/<script(?![^>]+src=)(?![^>]+json)[^>]*>([^<]+)/g)].map(([, text]) => text);
  return code.length ? compressed(code.join('\n')) : 0;
}

/** Path below the output: the bench's site is published at the root. */
function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="/?([^"]+)"`).exec(tag)?.[1] ?? '';
}
