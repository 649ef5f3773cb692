import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../data/env.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { alternate, median } from './rounds.ts';
import { inTime } from './table.ts';
import { timedRun } from './timed-run.ts';

const CHECK = join(projectRoot, 'scripts/check.ts');
const FLOOR = fileURLToPath(new URL('./floor.ts', import.meta.url));
const VALIDATOR = fileURLToPath(new URL('./floor-validator.ts', import.meta.url));

/**
 * Time to check a whole data folder against the time to read its files, whole processes both.
 * @param limit judged only from {@link LIMITS.checkFrom} lieux on
 */
export async function measureCheck(
  name: string,
  data: string,
  count: number,
  limit: number,
  rounds: number,
): Promise<Line> {
  const runs = await alternate(rounds, {
    floor: () => timedRun([FLOOR, data]),
    check: () => timedRun([CHECK, '--format', 'json'], { COMMUN_DATA: data }),
  });
  const line = compare(`check, ${name}`, runs.check, runs.floor);
  return count >= LIMITS.checkFrom ? { ...line, limit } : line;
}

/** Time to check one given file against the time to start Node and load the validator. */
export async function measureOneFile(name: string, data: string, rounds: number): Promise<Line> {
  const file = firstLieu(data);
  const runs = await alternate(rounds, {
    floor: () => timedRun([VALIDATOR]),
    check: () => timedRun([CHECK, file], { COMMUN_DATA: data }),
  });
  return { ...compare(`check d’un fichier, ${name}`, runs.check, runs.floor), limit: LIMITS.oneFile };
}

function compare(
  what: string,
  measured: { milliseconds: number }[],
  floor: { milliseconds: number }[],
): Line {
  const value = median(measured.map((run) => run.milliseconds));
  const least = median(floor.map((run) => run.milliseconds));
  return { what, value: inTime(value), floor: inTime(least), score: value / least, unit: 'ratio' };
}

function firstLieu(data: string): string {
  const [departement = ''] = readdirSync(join(data, 'lieux')).sort();
  const [file = ''] = readdirSync(join(data, 'lieux', departement)).sort();
  return join(data, 'lieux', departement, file);
}
