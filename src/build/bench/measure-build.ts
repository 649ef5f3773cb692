import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
}

/**
 * Time and memory of a build against plain Node that reads the same files and writes as many, of the same sizes.
 * The last output stays in `out`.
 * @param work a folder for what the measure itself writes
 */
export async function measureBuild(
  name: string,
  data: string,
  out: string,
  work: string,
  rounds: number,
): Promise<BuildMeasure> {
  const list = join(work, 'sizes.json');
  const copy = join(work, 'floor');
  const build = () => timedBuild(data, out, join(work, 'report.json'));
  await build();
  writeFileSync(list, JSON.stringify(folderSizes(out)));
  const runs = await alternate(rounds, {
    floor: async () => {
      const run = await timedRun([FLOOR, data, list, copy]);
      rmSync(copy, { recursive: true, force: true });
      return run;
    },
    build,
  });
  const floor = median(runs.floor.map((run) => run.milliseconds));
  const whole = median(runs.build.map((run) => run.milliseconds));
  const site = median(runs.build.map((run) => run.site));
  const compared = (what: string, value: number, limit: number): Line => ({
    what: `${what}, ${name}`,
    value: inTime(value),
    floor: inTime(floor),
    score: value / floor,
    limit,
    unit: 'ratio',
  });
  return {
    lines: [
      compared('pages', site, LIMITS.site),
      compared('build entier', whole, LIMITS.build),
      ...memoryLines(name, runs.build),
    ],
    milliseconds: whole,
  };
}

async function timedBuild(data: string, out: string, report: string): Promise<TimedRun & { site: number }> {
  const env = { COMMUN_DATA: data, COMMUN_OUT: out, SOURCE_DATE_EPOCH: EPOCH };
  const run = await timedRun([BUILD, '--report', report], env);
  const { durations } = JSON.parse(readFileSync(report, 'utf8')) as { durations: { site: number } };
  return { ...run, site: durations.site };
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
