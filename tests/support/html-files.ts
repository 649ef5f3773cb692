import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/build/verify.ts';

export interface HtmlFile {
  /** Below the site's folder, with `/`. */
  file: string;
  /** Address from the site's root. */
  path: string;
  html: string;
}

/** Every HTML page of a built site, read one at a time. */
export function* htmlFiles(folder: string): Generator<HtmlFile> {
  for (const [file] of listFiles(folder)) {
    if (!file.endsWith('.html')) continue;
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    yield { file, path, html: readFileSync(join(folder, file), 'utf8') };
  }
}
