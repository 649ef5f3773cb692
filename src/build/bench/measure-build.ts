import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../data/env.ts';
import { folderSizes } from './folder-sizes.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { alternate, median } from './rounds.ts';
import { inBytes, inTime } from './table.ts';
import { type TimedRun, timedRun } from './timed-run.ts';

const BUILD = join(projectRoot, 'scripts/build.ts');
const FLOOR = fileURLToPath(new URL('./floor.ts', import.meta.url));
/** 1 January 2025: builds of one data folder are then the same bytes at each run. */
const EPOCH = '1735689600';

export interface BuildMeasure {
  lines: Line[];
  /** Median of the whole build. */
  milliseconds: number;
  /** Median of what plain Node needs at least, in milliseconds. */
  floor: number;
}

/**
 * Time and memory of a build against plain Node that reads the same files and writes as many, of the same sizes.
 * A build is judged as it is run again and again, its pages compiled by an earlier one; the first build after a change of
 * the program compiles them, and is told beside. The last output stays in `out`.
 * @param work a folder for what the measure itself writes
 * @param withCold also measure builds after a change of the program
 */
export async function measureBuild(
  name: string,
  data: string,
  out: string,
  work: string,
  rounds: number,
  withCold = true,
): Promise<BuildMeasure> {
  const list = join(work, 'sizes.json');
  const copy = join(work, 'floor');
  const report = join(work, 'report.json');
  const kept = join(work, 'kept');
  const build = async (cache = kept) => timedBuild(data, out, report, cache);
  await build();
  writeFileSync(list, JSON.stringify(folderSizes(out)));
  const runs = await alternate(rounds, {
    floor: async () => {
      const run = await timedRun([FLOOR, data, list, copy]);
      rmSync(copy, { recursive: true, force: true });
      return run;
    },
    build: () => build(),
    cold: async () => {
      if (!withCold) return [];
      const cache = mkdtempSync(join(work, 'cold-'));
      const run = await build(cache);
      rmSync(cache, { recursive: true });
      return [run];
    },
  });
  const floor = median(runs.floor.map((run) => run.milliseconds));
  const cold = runs.cold.flat();
  const whole = (some: readonly TimedBuild[]) => median(some.map((run) => run.milliseconds));
  const site = (some: readonly TimedBuild[]) => median(some.map((run) => run.site));
  const compared = (what: string, value: number): Line => ({
    what: `${what}, ${name}`,
    value: inTime(value),
    floor: inTime(floor),
    score: value / floor,
    unit: 'ratio',
  });
  return {
    lines: [
      { ...compared('pages', site(runs.build)), limit: LIMITS.site },
      ...(withCold ? [compared('pages, programme changé', site(cold))] : []),
      { ...compared('build entier', whole(runs.build)), limit: LIMITS.build },
      ...(withCold ? [compared('build entier, programme changé', whole(cold))] : []),
      ...memoryLines(name, [...runs.build, ...cold]),
    ],
    milliseconds: whole(runs.build),
    floor,
  };
}

interface TimedBuild extends TimedRun {
  /** Milliseconds from sources and data to pages: compiling or finding the renderer, and rendering. */
  site: number;
}

async function timedBuild(data: string, out: string, report: string, cache: string): Promise<TimedBuild> {
  const env = { COMMUN_DATA: data, COMMUN_OUT: out, COMMUN_CACHE: cache, SOURCE_DATE_EPOCH: EPOCH };
  const run = await timedRun([BUILD, '--report', report], env);
  const { durations } = JSON.parse(readFileSync(report, 'utf8')) as {
    durations: { compile: number; site: number };
  };
  return { ...run, site: durations.compile + durations.site };
}

/** Memory is not judged where the system does not tell it. */
function memoryLines(name: string, runs: readonly TimedRun[]): Line[] {
  const peaks = runs.flatMap((run) => run.peak ?? []);
  if (!peaks.length) return [];
  const peak = Math.max(...peaks);
  const largest = Math.max(...runs.flatMap((run) => run.largest ?? []));
  const value = `${inBytes(peak)} (un processus : ${inBytes(largest)})`;
  return [{ what: `mémoire, ${name}`, value, score: peak, limit: LIMITS.memory, unit: 'bytes' }];
}
