import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { alternate, median } from './rounds.ts';
import { inTime } from './table.ts';
import { timedRun } from './timed-run.ts';

const COST = fileURLToPath(new URL('./indicators-cost.ts', import.meta.url));

export interface IndicatorsMeasure {
  line: Line;
  /** Median of computing them all. */
  milliseconds: number;
}

/**
 * Time of the figures of all territories, in a fresh process, against the floor of the same data's build.
 * @param work a folder for what the measure itself writes
 * @param floor milliseconds, as {@link measureBuild} found them
 */
export async function measureIndicators(
  name: string,
  data: string,
  work: string,
  floor: number,
  rounds: number,
): Promise<IndicatorsMeasure> {
  const report = join(work, 'indicators.json');
  const { cost } = await alternate(rounds, {
    cost: async () => {
      await timedRun([COST, data, report]);
      return (JSON.parse(readFileSync(report, 'utf8')) as { milliseconds: number }).milliseconds;
    },
  });
  const milliseconds = median(cost);
  const line: Line = {
    what: `indicateurs, ${name}`,
    value: inTime(milliseconds),
    floor: inTime(floor),
    score: milliseconds / floor,
    limit: LIMITS.indicators,
    unit: 'ratio',
  };
  return { line, milliseconds };
}
