import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../src/data/env.ts';

/** A copy of the demonstration's data; whoever asks removes it. */
export function copyOfDemonstration(): string {
  const data = mkdtempSync(join(tmpdir(), 'commun-captures-'));
  cpSync(join(projectRoot, 'data'), data, { recursive: true });
  return data;
}

/** Gives a commons a forge and a relay that do not exist, so that the ways towards one show. */
export function addForge(data: string): void {
  const file = join(data, 'commun.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      'type: aucune',
      'type: github\n  depot: https://forge.example.org/nous/commun\nadministration:\n  relais: https://relais.example.org',
    ),
  );
}
