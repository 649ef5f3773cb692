import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/data/env.ts';
import { copyOfDemonstration } from './demonstration-copy.ts';

/** What the check prints of a lieu whose contributor wrote its hours as one speaks and forgot figures of its phone. */
export function faultyCheck(id: string): string {
  const data = copyOfDemonstration();
  try {
    const file = join(data, `lieux/${id}.yaml`);
    const text = readFileSync(file, 'utf8')
      .replace(/^horaires: .*$/m, 'horaires: mardi 13h30-18h30')
      .replace('telephone: "+33261910001"', 'telephone: 02 61 91 00');
    writeFileSync(file, text);
    const { stdout } = spawnSync(process.execPath, ['scripts/check.ts', file], {
      cwd: projectRoot,
      env: { ...process.env, COMMUN_DATA: data },
      encoding: 'utf8',
    });
    return stdout.replaceAll(/\S*commun-captures-\w+(?=\/)/g, 'data');
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
