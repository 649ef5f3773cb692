import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/data/env.ts';

/** A Markdown document of the repository, other than an entry. */
export interface Document {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** Every document: those of the root, and those that stand beside the code. */
export function documents(): Document[] {
  const root = readdirSync(projectRoot).filter((name) => name.endsWith('.md'));
  const beside = ['src', '.github', 'tests'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return [...root, ...beside].sort().map(documentAt);
}

export function documentAt(path: string): Document {
  return { path, text: readFileSync(join(projectRoot, path), 'utf8') };
}

/** The text without its blocks of code; with `{ spans: false }`, without code in its lines either. */
export function prose(text: string, { spans = true } = {}): string {
  const open = text.replace(/^```[^\n]*\n.*?^```/gms, '');
  return spans ? open : open.replace(/`[^`\n]*`/g, '');
}

/** What stands between backquotes in the lines of a text. */
export function codeSpans(text: string): string[] {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
