import { byPlace, type Finding } from '../../data/finding.ts';
import { loadCommons } from '../../data/load.ts';
import type { Shared } from '../../data/shared.ts';
import { checkCommons } from '../../lint/check.ts';
import { publishable } from '../../lint/publishable.ts';
import { remember } from '../remember.ts';

/** Reads and checks the data folder as a build with `--skip-invalid` would, dated now. */
export function readForDev(dir: string): { shared: Shared; errors: Finding[] } {
  const instant = `${new Date().toISOString().slice(0, 19)}Z`;
  const commons = loadCommons(dir);
  const findings = checkCommons(commons, { today: instant.slice(0, 10) });
  const errors = findings.filter(({ severity }) => severity === 'error').toSorted(byPlace);
  return {
    shared: { commons: remember(publishable(commons, findings), dir, instant.slice(0, 10)), instant },
    errors,
  };
}

/** A failure of the checks themselves, said as a finding on the folder. */
export function describeFailure(error: unknown): Finding {
  const message = `Les données n’ont pas pu être lues : ${(error as Error).message}`;
  return { file: '', line: 1, column: 1, rule: 'lecture', severity: 'error', message };
}
