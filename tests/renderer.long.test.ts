import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timedRun } from '../src/build/bench/timed-run.ts';
import { cleanEnv } from '../src/build/clean-env.ts';
import { publicationInstant } from '../src/build/instant.ts';
import type { BuildReport } from '../src/build/run.ts';
import { runStep } from '../src/build/step.ts';
import { projectRoot } from '../src/data/env.ts';
import { temporaryFolder } from './support/data-folder.ts';
import { hashesOf } from './support/hashes.ts';

const PARTS = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'schema',
  'scripts',
  'src',
  'tsconfig.json',
];
const EPOCH = '1790000000';
/** Each test builds the whole site several times, on however busy a machine. */
const PATIENCE = { timeout: 900_000 };

/** A copy of the project with a cache of its own, free to be changed. */
function projectCopy() {
  const root = temporaryFolder();
  for (const part of PARTS) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  const cache = join(root, 'cache');
  const data = join(root, 'data');
  const variables = { COMMUN_CACHE: cache, COMMUN_DATA: data, SOURCE_DATE_EPOCH: EPOCH };
  /** Builds, and tells whether it compiled and what it wrote. */
  const build = async (name: string) => {
    const out = join(root, 'out', name);
    const report = join(root, `${name}.json`);
    await timedRun([join(root, 'scripts/build.ts'), '--report', report], { ...variables, COMMUN_OUT: out });
    const { compiled } = JSON.parse(readFileSync(report, 'utf8')) as BuildReport;
    return { compiled, out, files: hashesOf(out) };
  };
  return { root, cache, data, variables, build };
}

test('pages compiled once are rendered many times, byte for byte the same', PATIENCE, async () => {
  const project = projectCopy();
  const [one, other] = await Promise.all([project.build('one'), project.build('other')]);
  expect([one.compiled, other.compiled]).toEqual([true, true]);
  expect(Object.keys(one.files).length).toBeGreaterThan(100);
  expect(other.files).toEqual(one.files);
  expect(readdirSync(project.cache)).toHaveLength(1);

  const again = await project.build('again');
  expect(again.compiled).toBe(false);
  expect(again.files).toEqual(one.files);

  // A damaged file is noticed, and what it served made anew.
  const [key = ''] = readdirSync(project.cache);
  const server = join(project.cache, key, 'server');
  const entry = readdirSync(server).find((name) => name.endsWith('.mjs'))!;
  appendFileSync(join(server, entry), '\nthrow new Error("damaged");\n');
  const mended = await project.build('mended');
  expect(mended.compiled).toBe(true);
  expect(mended.files).toEqual(one.files);

  // New data need nothing new.
  writeFileSync(
    join(project.data, 'lieux/29/brest-lieu-neuf.yaml'),
    readFileSync(join(project.data, 'lieux/29', readdirSync(join(project.data, 'lieux/29'))[0]!)),
  );
  const grown = await project.build('grown');
  expect(grown.compiled).toBe(false);
  expect(grown.files['lieux/29/brest-lieu-neuf/index.html']).toBeDefined();
});

test('they are what Astro itself writes', PATIENCE, async () => {
  const project = projectCopy();
  const ours = await project.build('ours');
  const out = join(project.root, 'out/astro');
  const snapshot = join(project.root, 'snapshot.jsonl');
  const instant = publicationInstant(project.data, project.variables);
  const plan = join(project.root, 'pages.txt');
  await runStep('prepare', { data: project.data, instant, skipInvalid: false, snapshot, plan });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', project.root],
    {
      cwd: project.root,
      env: {
        ...cleanEnv('production'),
        ...project.variables,
        COMMUN_SNAPSHOT: snapshot,
        COMMUN_OUT: out,
      },
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const { 'sw.js': _, ...theirs } = hashesOf(out); // the build adds to it what it keeps
  expect(Object.keys(theirs).length).toBeGreaterThan(100);
  expect(Object.fromEntries(Object.keys(theirs).map((file) => [file, ours.files[file]]))).toEqual(theirs);
});

test(
  'a changed page and a changed address are compiled anew, and what was before is still kept',
  PATIENCE,
  async () => {
    const project = projectCopy();
    const home = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');
    const before = await project.build('before');

    const page = join(project.root, 'src/pages/index.astro');
    const source = readFileSync(page, 'utf8');
    const h1 = /<h1[^>]*>/;
    expect(source).toMatch(h1);
    writeFileSync(page, source.replace(h1, '$&Zibeline '));
    const changed = await project.build('changed');
    expect(changed.compiled).toBe(true);
    expect(home(changed.out)).toContain('Zibeline ');
    expect(home(before.out)).not.toContain('Zibeline ');
    writeFileSync(page, source);

    const commun = join(project.data, 'commun.yaml');
    const identity = readFileSync(commun, 'utf8');
    appendFileSync(commun, 'site:\n  url: https://commun.example.org\n  base: /ailleurs/\n');
    const moved = await project.build('moved');
    expect(moved.compiled).toBe(true);
    expect(home(moved.out)).toContain('href="/ailleurs/_astro/');
    writeFileSync(commun, identity);

    const back = await project.build('back');
    expect(back.compiled).toBe(false);
    expect(back.files).toEqual(before.files);
  },
);
