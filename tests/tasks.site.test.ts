import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../src/build/verify.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { type Recording, record } from './support/record.ts';
import { FIND_HELP } from './support/tasks/find-help.ts';
import { ORIENT } from './support/tasks/orient.ts';
import { READ } from './support/tasks/read.ts';
import { cards, choice, NOW, type Task } from './support/tasks/task.ts';
import { WAYS, withVisitor } from './support/visitor.ts';

useBrowser();

const TASKS: readonly Task[] = [...FIND_HELP, ...ORIENT, ...READ];
const MOST_ACTIONS = 6;

describe.each(WAYS)('%s', (way) => {
  test.each(TASKS)('$name: in $actions actions, and nobody else learns of it', async (task) => {
    await withVisitor(way, task.options ?? {}, async (visitor) => {
      const { page } = visitor;
      await page.clock.setFixedTime(NOW);
      const recording = record(page);
      await page.goto(at(task.from ?? '/'));
      await task.does(visitor, at);
      expect(visitor.actions()).toBe(task.actions);
      expect(task.actions).toBeLessThanOrEqual(MOST_ACTIONS);
      await expectDiscretion(recording, task.secrets);
    });
  });
});

describe.each(WAYS)('without JavaScript, %s', (way) => {
  test.each(READ)('$name: in $actions actions', async (task) => {
    await withVisitor(way, { javaScriptEnabled: false }, async (visitor) => {
      await visitor.page.goto(at('/'));
      await task.does(visitor, at);
      expect(visitor.actions()).toBe(task.actions);
    });
  });
});

/** The addresses of the site's style sheets. */
function styleSheets(): string[] {
  return readdirSync(join(inject('folder'), '_astro'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => at(`/_astro/${name}`));
}

/** Nothing that was chosen, typed or found out has left the browser or stays in it: a list holds identifiers alone. */
async function expectDiscretion(recording: Recording, secrets: readonly RegExp[]): Promise<void> {
  const kept = await recording.kept();
  const { session, state, ...nothing } = JSON.parse(kept) as {
    session: Record<string, string>;
    state: unknown;
  };
  // The number of a question, for the back button; never what was answered.
  expect(JSON.stringify(state)).toMatch(/^(?:null|\{"question":\d\})$/);
  expect(nothing).toEqual({
    cookies: [],
    local: {},
    databases: [],
    caches: [],
    name: '',
    referrer: '',
  });
  for (const [key, value] of Object.entries(session)) {
    expect(key).toBe('ma-liste');
    for (const id of JSON.parse(value) as string[])
      expect(id).toMatch(/^[\dAB]{2,3}\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/);
  }
  for (const { method, url, headers, body } of recording.sent) {
    // A file of the site, asked for by its bare address, says nothing but its own name.
    const { origin, pathname, search, hash } = new URL(url);
    const own = new URL(at('/')).origin;
    expect({ method, origin, hash, body }, url).toEqual({ method: 'GET', origin: own, hash: '', body: null });
    // The text search asks for the index of the moment.
    expect(search.replace(/^\?ts=\d+$/, '')).toBe('');
    expect(existsSync(join(inject('folder'), fileOf(pathname))), pathname).toBe(true);
    // What a worker or a style sheet asks for names that file alone.
    const named = [at('/pagefind/pagefind-worker.js'), ...styleSheets()];
    expect(['', ...named], url).toContain(headers.referer ?? '');
    expect(headers.cookie, url).toBeUndefined();
    for (const secret of secrets) {
      expect(decodeURIComponent(pathname)).not.toMatch(secret);
      expect(JSON.stringify(headers)).not.toMatch(secret);
    }
  }
  for (const secret of secrets) expect(kept).not.toMatch(secret);
}

describe('a change of the choices', () => {
  test('a choice changes the list, never the page', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at('/chercher/#lieu=29019-brest'));
      await cards(page).first().waitFor();
      await page.evaluate(() => Object.assign(globalThis, { same: true }));
      await page.getByRole('button', { name: 'Plus de choix' }).click();
      const box = choice(page, 'Samedi');
      await box.check();
      await page.waitForURL('**/chercher/#*quand=samedi*');
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => (globalThis as { same?: boolean }).same)).toBe(true);
    });
  });

  test('the number of results is announced', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at('/chercher/#lieu=29019-brest'));
      const status = page.getByRole('status').filter({ hasText: /résultats? à moins de/ });
      await status.waitFor();
      const before = await status.innerText();
      await page.getByRole('button', { name: 'Gratuit' }).click();
      await page.waitForURL('**/chercher/#*prix=gratuit*');
      await expect.poll(() => status.innerText()).not.toBe(before);
    });
  });
});
