import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FolderWriter } from '../src/build/folder-writer.ts';
import type { loadChecker as LoadChecker } from '../src/check/index.ts';
import { entryOf } from '../src/data/entry.ts';
import { projectRoot } from '../src/data/env.ts';
import type { Finding } from '../src/data/finding.ts';
import { loadCommons } from '../src/data/load.ts';
import { checkCommons } from '../src/lint/check.ts';
import { TODAY } from '../src/lint/testing.ts';
import type { loadHoursLibrary as LoadHoursLibrary } from '../src/scripts/proposer/hours-library.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { entriesToCheck, type Proposed } from './support/entries-to-check.ts';
import { NO_TROUBLE, watchPage } from './support/watch-page.ts';

useBrowser();

test('two hundred entries, right and wrong, are told in the browser what the command tells of them', async () => {
  const entries = entriesToCheck().filter(({ path }) => entryOf(path));
  const byCommand = checkedByCommand(entries);
  const { byBrowser, requested } = await withPage({}, async (page) => {
    const troubles = await watchPage(page, new URL(inject('address')).origin);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(at('/proposer/'));
    const byBrowser = await checkedByBrowser(page, entries);
    expect(troubles).toEqual(NO_TROUBLE);
    return { byBrowser, requested };
  });

  for (const [index, { path, text }] of entries.entries())
    expect(byBrowser[index], `${path}\n${text}`).toEqual(byCommand[index]);
  const refused = byCommand.filter((findings) => findings.some(({ severity }) => severity === 'error'));
  expect(entries.length).toBeGreaterThan(200);
  expect(refused.length).toBeGreaterThan(80);
  expect(byCommand.length - refused.length).toBeGreaterThan(60);
  expect(new Set(entries.map(({ path }) => path.split('/')[0])).size).toBeGreaterThan(3);
  expect(new Set(byCommand.flat().map(({ rule }) => rule)).size).toBeGreaterThan(13);
  // The hours that only the library reads were read by it.
  expect(requested.some((path) => path.startsWith('/bibliotheques/opening_hours-'))).toBe(true);
});

/** What `npm run check` says of each file, put alone into the demonstration. */
function checkedByCommand(entries: readonly Proposed[]): Finding[][] {
  const dir = mkdtempSync(join(tmpdir(), 'commun-check-'));
  const source = join(projectRoot, 'data');
  try {
    cpSync(source, dir, { recursive: true });
    const writer = new FolderWriter(dir);
    return entries.map(({ path, text }) => {
      writer.write(path, text);
      const findings = checkCommons(loadCommons(dir, [join(dir, path)]), { today: TODAY });
      rmSync(join(dir, path));
      if (existsSync(join(source, path))) cpSync(join(source, path), join(dir, path));
      return findings;
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same, by the modules that the pages of the built site load. */
async function checkedByBrowser(page: Page, entries: readonly Proposed[]): Promise<Finding[][]> {
  const modules = [chunkOf('loadChecker'), chunkOf('loadHoursLibrary')].map((path) => `import('${path}')`);
  // As text: what transforms this file would rewrite an import in a function.
  await page.evaluate(`Promise.all([${modules}]).then((all) => Object.assign(globalThis, ...all))`);
  const files = entries.map(({ path, text }) => ({ ...entryOf(path)!, text }));
  return page.evaluate(
    async ({ files, today }) => {
      const { bibliotheques } = JSON.parse(document.getElementById('reglages')!.textContent!);
      const { loadChecker, loadHoursLibrary } = globalThis as unknown as Modules;
      const loadHours = () => loadHoursLibrary(bibliotheques);
      const checker = await loadChecker({ base: '/', today, loadHours });
      const told: Finding[][] = [];
      for (const { collection, id, text } of files) told.push(await checker.check(collection, id, text));
      return told;
    },
    { files, today: TODAY },
  );
}

interface Modules {
  loadChecker: typeof LoadChecker;
  loadHoursLibrary: typeof LoadHoursLibrary;
}

/** Address of the script of the built site that gives a function to the others. */
function chunkOf(name: string): string {
  const folder = join(inject('folder'), '_astro');
  const file = readdirSync(folder).find(
    (candidate) =>
      candidate.endsWith('.js') &&
      new RegExp(`export *\\{[^}]*\\bas ${name}\\b`).test(readFileSync(join(folder, candidate), 'utf8')),
  );
  if (!file) throw new Error(`no script gives ${name}`);
  return `/_astro/${file}`;
}

test('the first question, left empty, asks for its answer by the words of the page', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/proposer/#ajouter'));
    const stage = page.locator('#demarche');
    await stage.getByRole('heading', { level: 1, name: 'Comment s’appelle le lieu' }).waitFor();
    await stage.locator('button[type=submit]').click();
    const line = stage.getByRole('alert').getByRole('link');
    await line.waitFor();
    expect((await line.textContent())?.replaceAll('\u00a0', ' ')).toBe(
      'Il manque « Nom » : le nom du lieu, comme sur sa porte.',
    );
    await line.click();
    expect(await stage.locator('[data-path=nom]').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });
});
