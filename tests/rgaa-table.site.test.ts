import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/data/env.ts';
import { runAxe } from './support/axe.ts';
import { at, useBrowser, withPage } from './support/browser.ts';
import { validator } from './support/html-validator.ts';
import { CRITERIA, rgaaLines } from './support/rgaa.ts';

useBrowser();

const lines = rgaaLines();

test('all 106 criteria are there, once each and in their order', () => {
  expect(CRITERIA).toHaveLength(106);
  expect(lines.map(({ criterion }) => criterion)).toEqual(CRITERIA);
});

test('each means says what it needs to: a rule, a test, a date or a reason', () => {
  for (const { criterion, means, how, axe, html, tests } of lines) {
    const holds: Record<string, boolean> = {
      automatique: axe.length + html.length > 0,
      'par script': tests.length > 0,
      'à l’œil': /— vu le 20\d\d-\d\d-\d\d$/.test(how),
      'non applicable':
        axe.length + html.length + tests.length === 0 && !/— vu le/.test(how) && how.length > 20,
    };
    const said = Object.keys(holds).filter((name) => means.includes(name));
    expect(said, criterion).toHaveLength(means.length);
    for (const [name, held] of Object.entries(holds))
      expect(held, `${criterion} ${name}`).toBe(said.includes(name));
  }
});

test('every rule of axe that is named runs on our pages', async () => {
  const run = await withPage({}, async (page) => {
    await page.goto(at('/'));
    const { passes, violations, incomplete, inapplicable } = await runAxe(page);
    return [passes, violations, incomplete, inapplicable].flat().map(({ id }) => id);
  });
  const named = lines.flatMap(({ axe }) => axe);
  expect(named.filter((id) => !run.includes(id))).toEqual([]);
});

test('every rule of html-validate that is named is on', async () => {
  const rules = (await validator.getConfigFor('page.html')).getRules();
  const off = lines
    .flatMap(({ html }) => html)
    .filter((id) => !['error', 2].includes(rules.get(id)?.[0] ?? 0));
  expect(off).toEqual([]);
});

test('every test that is named exists', () => {
  const missing = lines.flatMap(({ tests }) =>
    tests.filter(({ file, title }) => {
      const path = join(projectRoot, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
    }),
  );
  expect(missing).toEqual([]);
});
