import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../src/data/env.ts';

const ORIGIN = 'http://modules.invalid';

/**
 * Opens an empty page with the exports of some of the project's own modules in `modules`, without a build.
 * @param paths from the project's root: `src/finder/search.ts`
 */
export async function openModules(page: Page, paths: readonly string[]): Promise<void> {
  const imports = paths.map((path, index) => `import * as m${index} from '/${path}';`).join('');
  const all = paths.map((_, index) => `...m${index}`).join(', ');
  const html = `<!doctype html><script type="module">${imports} globalThis.modules = { ${all} };</script>`;
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.endsWith('.ts')) return route.fulfill({ contentType: 'text/html', body: html });
    const code = stripTypeScriptTypes(readFileSync(join(projectRoot, pathname), 'utf8'));
    return route.fulfill({ contentType: 'text/javascript', body: code });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'modules' in globalThis);
}
