import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { folderSizes } from './folder-sizes.ts';
import { isOver, type Line } from './line.ts';
import { canReadMemory, treeMemory } from './process-tree.ts';
import { alternate, median } from './rounds.ts';
import { table } from './table.ts';
import { timedRun } from './timed-run.ts';
import { measureWeights } from './weights.ts';

const work = mkdtempSync(join(tmpdir(), 'commun-bench-test-'));
afterAll(() => rmSync(work, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), content);
}

describe('rounds', () => {
  it('take the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('run the tasks turn about', async () => {
    const calls: string[] = [];
    const task = (name: string) => async () => calls.push(name);
    expect(await alternate(2, { a: task('a'), b: task('b') })).toEqual({ a: [1, 3], b: [2, 4] });
    expect(calls).toEqual(['a', 'b', 'a', 'b']);
  });
});

describe('verdicts', () => {
  const line: Line = { what: 'pages', value: '2 s', floor: '1 s', score: 2, limit: 2, unit: 'ratio' };

  it('hold at the limit and break past it; without a limit nothing is judged', () => {
    expect(isOver(line)).toBe(false);
    expect(isOver({ ...line, score: 2.01 })).toBe(true);
    expect(isOver({ ...line, score: Number.NaN })).toBe(true);
    expect(isOver({ what: 'pages', value: '2 s', score: 99, unit: 'ratio' })).toBe(false);
  });

  it('stand in a table with their limits', () => {
    const heavy: Line = { what: 'css', value: '9 ko', score: 9000, limit: 8000, unit: 'bytes' };
    expect(table([line, heavy])).toMatchInlineSnapshot(`
      "mesure  valeur  plancher  rapport  seuil
      pages   2 s     1 s       2,00     ≤ 2     tenu
      css     9 ko                       ≤ 8 ko  DÉPASSÉ"
    `);
  });
});

describe('a timed run', () => {
  it.skipIf(!canReadMemory())('sees the memory of the process and of those it starts', async () => {
    const hold = 'const kept = Buffer.alloc(6e7, 1); setTimeout(() => kept.length, 400)';
    const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
    const run = await timedRun(['-e', parent]);
    expect(run.milliseconds).toBeGreaterThan(0);
    expect(run.largest).toBeGreaterThan(6e7);
    expect(run.peak).toBeGreaterThan(run.largest ?? 0);
    expect(treeMemory(process.pid).resident).toBeGreaterThan(1e7);
  });

  it('fails with what the script printed', async () => {
    await expect(timedRun(['-e', 'console.error("cassé"); process.exitCode = 3'])).rejects.toThrow(
      /code 3\ncassé/,
    );
  });
});

describe('the floor', () => {
  it('writes as many files of the same sizes as it was told', async () => {
    write('in/a.yaml', 'nom: a\n');
    write(
      'sizes.json',
      JSON.stringify([
        ['b/c.html', 12],
        ['d.html', 0],
      ]),
    );
    const floor = fileURLToPath(new URL('./floor.ts', import.meta.url));
    await timedRun([floor, join(work, 'in'), join(work, 'sizes.json'), join(work, 'copy')]);
    expect(folderSizes(join(work, 'copy')).sort()).toEqual([
      ['b/c.html', 12],
      ['d.html', 0],
    ]);
  });
});

describe('weights', () => {
  it('count the style sheets and scripts of the home, imported ones included, lazy ones not', () => {
    write(
      'site/index.html',
      '<link rel="stylesheet" href="/a.css"><script type="module" src="/s/a.js"></script>',
    );
    write('site/a.css', 'a{}');
    write('site/s/a.js', 'import{x}from"./b.js";import("./lazy.js")');
    write('site/s/b.js', 'export const x = 1;');
    write('site/s/lazy.js', 'x'.repeat(9999));
    write('site/lieux/29/x/index.html', 'x');
    const [page, list, booklet, css, script] = measureWeights('essai', join(work, 'site'));
    expect(page?.score).toBe(21);
    expect(list?.score).toBe(0);
    expect(booklet).toMatchObject({ score: 0 });
    expect(booklet?.limit).toBeUndefined();
    expect(css?.score).toBe(23);
    expect(script?.score).toBeGreaterThan(70);
    expect(script?.score).toBeLessThan(120);
  });
});
