import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../data/env.ts';
import { libraries } from './libraries.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { measureBuild } from './measure-build.ts';
import { measureCheck, measureOneFile } from './measure-check.ts';
import { measureIndicators } from './measure-indicators.ts';
import { writeDataFolder, writeSyntheticData } from './synthetic-data.ts';
import { inTime } from './table.ts';
import { measureWeights } from './weights.ts';

/** Share of the hours that no other lieu has, as in the largest real file: 2,349 values for 4,249 lieux. */
const REAL_SHARE = 0.55;
/** Real places kept beside the project on some machines; never part of it. */
const LIBRARIES = join(projectRoot, '../shared/data/scale/bibliotheques-publiques.csv');

/** One practice for so many lieux: 2,000 beside 20,000. */
const LIEUX_A_PRACTICE = 10;

export interface BenchOptions {
  /** Numbers of synthetic lieux, smallest first. */
  sizes: readonly number[];
  rounds: number;
  /** Also measures the public libraries, where their file stands beside the project, and commons with many practices. */
  withMore: boolean;
  /** Folder for data and outputs. */
  work: string;
  /** Called with each line as soon as it is known. */
  say(line: Line): void;
}

/** Measures every size in turn. @returns all lines */
export async function runBench(options: BenchOptions): Promise<Line[]> {
  const { sizes, rounds, work } = options;
  const lines: Line[] = [];
  const keep = (...more: Line[]) => {
    lines.push(...more);
    for (const line of more) options.say(line);
  };
  const builds = new Map<number, number>();
  const figures = new Map<number, number>();
  for (const count of sizes) {
    const data = join(work, `data-${count}`);
    writeSyntheticData(data, count, REAL_SHARE);
    builds.set(count, await measureFolder(`${count} lieux`, data, count));
    const distinct = join(work, `distinct-${count}`);
    writeSyntheticData(distinct, count, 1);
    const name = `${count} lieux, horaires tous distincts`;
    keep(await measureCheck(name, distinct, count, LIMITS.checkDistinct, rounds));
  }
  keep(...growthLines('du build', builds), ...growthLines('des indicateurs', figures));
  if (!options.withMore) return lines;
  const shared = new Map<number, number>();
  for (const count of sizes) shared.set(count, await measureWithPractices(count));
  keep(...growthLines('du build avec des pratiques', shared));
  if (existsSync(LIBRARIES)) {
    const data = join(work, 'data-libraries');
    const count = writeDataFolder(data, libraries(LIBRARIES)).length;
    await measureFolder(`${count} bibliothèques`, data, count);
  }
  return lines;

  async function measureWithPractices(count: number): Promise<number> {
    const place = join(work, `shared-${count}`);
    const data = join(place, 'data');
    const practices = count / LIEUX_A_PRACTICE;
    mkdirSync(place, { recursive: true });
    writeSyntheticData(data, count, REAL_SHARE, practices);
    const name = `${count} lieux et ${practices} pratiques`;
    const built = await measureBuild(name, data, join(place, 'out'), place, Math.min(rounds, 3), false);
    keep(...built.lines);
    rmSync(place, { recursive: true });
    return built.milliseconds;
  }

  async function measureFolder(name: string, data: string, count: number): Promise<number> {
    keep(await measureCheck(name, data, count, LIMITS.check, rounds));
    keep(await measureOneFile(name, data, rounds));
    const place = join(work, `build-${count}`);
    mkdirSync(place, { recursive: true });
    const out = join(place, 'out');
    const built = await measureBuild(name, data, out, place, rounds);
    keep(...built.lines, ...measureWeights(name, out));
    const measured = await measureIndicators(name, data, place, built.floor, rounds);
    keep(measured.line);
    figures.set(count, measured.milliseconds);
    rmSync(place, { recursive: true });
    return built.milliseconds;
  }
}

/** Four times as many lieux must not cost much more than four times the time. */
function growthLines(what: string, times: ReadonlyMap<number, number>): Line[] {
  const small = times.get(5000);
  const large = times.get(20_000);
  if (small === undefined || large === undefined) return [];
  return [
    {
      what: `croissance ${what}, de 5000 à 20000 lieux`,
      value: inTime(large),
      floor: inTime(small),
      score: large / small,
      limit: LIMITS.growth,
      unit: 'ratio',
    },
  ];
}
