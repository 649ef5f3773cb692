import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files of the project that the compiled renderer depends on; the data folder is not among them. */
const FOLDERS = ['src', 'public', 'schema'];
const FILES = [
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What npm did install, whatever the lock file asks for.
  'node_modules/.package-lock.json',
];
/** Vite reads variables from these too. */
const ENV_FILE = /^\.env(?:\..+)?$/;
const TEST = /\.(?:test|testing)\.ts$/;

/** Every file the compiled renderer depends on: path below the root, with `/`, and content; in the order of paths. */
export function* rendererInputs(root: string): Generator<[path: string, content: Uint8Array]> {
  const env = readdirSync(root).filter((name) => ENV_FILE.test(name));
  for (const path of [...FILES, ...env.sort()]) {
    const content = readIfThere(join(root, path));
    if (content) yield [path, content];
  }
  for (const folder of FOLDERS) yield* filesBelow(root, folder);
}

/** Is a module that Vite bundles one whose change is seen in {@link rendererInputs}? @param path absolute or virtual */
export function isKnownInput(root: string, path: string): boolean {
  const file = path
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  if (!isAbsoluteFile(file) || file.includes('/node_modules/')) return true;
  const project = `${root.replaceAll('\\', '/')}/`;
  // Vite also writes paths from the project's root: `/src/pages/index.astro`.
  const below = file.startsWith(project) ? file.slice(project.length) : file.slice(1);
  return FOLDERS.some((folder) => below.startsWith(`${folder}/`)) && !TEST.test(below);
}

function isAbsoluteFile(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path) && !path.startsWith('/@');
}

function* filesBelow(root: string, folder: string): Generator<[string, Uint8Array]> {
  const items = readdirSync(join(root, folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) yield* filesBelow(root, path);
    else if (!TEST.test(path)) yield [path, readFileSync(join(root, path))];
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
