import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { projectRoot } from '../../../src/data/env.ts';
import { type Document, prose } from './documents.ts';

const OUTSIDE = /^(?:https?:|mailto:|tel:)/;

/** The links and pictures of a document that lead to no file, or to no heading; other sites are not asked. */
export function deadLinks({ path, text }: Document): string[] {
  return targetsOf(text)
    .filter((target) => !OUTSIDE.test(target))
    .filter((target) => !leadsSomewhere(target, path, text))
    .map((target) => `${path} → ${target}`);
}

/** Addresses of the links and pictures of a document. */
export function targetsOf(text: string): string[] {
  const words = prose(text, { spans: false });
  const patterns = [/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g, /\s(?:src|href)="([^"]+)"/g, /^\[[^\]]+\]:\s*(\S+)/gm];
  return patterns.flatMap((pattern) => [...words.matchAll(pattern)].map(([, target = '']) => target));
}

function leadsSomewhere(target: string, from: string, text: string): boolean {
  const [file = '', fragment] = target.split('#');
  const path = file === '' ? from : join(dirname(from), decodeURIComponent(file));
  if (path !== from && (path.startsWith('..') || !existsSync(join(projectRoot, path)))) return false;
  if (fragment === undefined || !path.endsWith('.md')) return true;
  const read = path === from ? text : readFileSync(join(projectRoot, path), 'utf8');
  return anchorsOf(read).has(decodeURIComponent(fragment));
}

/** The anchors that forges give to headings: small letters, no punctuation, hyphens for spaces. */
export function anchorsOf(text: string): Set<string> {
  const headings = [...prose(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );
}
