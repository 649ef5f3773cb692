import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Collection } from '../data/collections.ts';
import { entryOf } from '../data/entry.ts';
import { readLog } from '../data/git-log.ts';
import { loadCommons } from '../data/load.ts';
import { formatEntry } from '../data/write.ts';
import { evolutionOf } from './evolution.ts';
import { monthlySeries } from './series.ts';

const IDENTITY = [
  'user.name=essai',
  'user.email=essai@example.org',
  'commit.gpgsign=false',
  'tag.gpgsign=false',
];

/** A repository in a temporary folder, with the data folder of a commons inside. */
export class TestRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'commun-evolution-'));
  readonly top = join(this.root, 'depot');
  readonly data = join(this.top, 'donnees');

  constructor({ git = true } = {}) {
    mkdirSync(this.data, { recursive: true });
    if (git) this.git(['init', '-q', '-b', 'main']);
    this.write('territoires/brest.yaml', {
      nom: 'Brest',
      genre: 'commune',
      perimetre: { communes: ['29019'] },
    });
    this.write('territoires/finistere.yaml', {
      nom: 'Finistère',
      genre: 'departement',
      perimetre: { departements: ['29'] },
    });
  }

  git(args: string[], date = '2024-01-01T12:00:00Z', cwd = this.top): string {
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const config = IDENTITY.flatMap((setting) => ['-c', setting]);
    return execFileSync('git', [...config, ...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Writes an entry. @param path below the data folder */
  write(path: string, value: object): void {
    mkdirSync(dirname(join(this.data, path)), { recursive: true });
    writeFileSync(
      join(this.data, path),
      formatEntry(entryOf(path)!.collection as Collection, value as never),
    );
  }

  lieu(name: string, code = '29019', more: object = {}): void {
    this.write(`lieux/29/${name}.yaml`, {
      nom: `Maison ${name}`,
      adresse: { commune: 'Brest', code_insee: code },
      ...more,
    });
  }

  raw(path: string, text: string): void {
    writeFileSync(join(this.data, path), text);
  }

  move(from: string, to: string): void {
    renameSync(join(this.data, from), join(this.data, to));
  }

  remove(path: string): void {
    rmSync(join(this.data, path));
  }

  /** @returns the commit */
  commit(date: string): string {
    this.git(['add', '-A']);
    this.git(
      ['commit', '-q', '--allow-empty', '-m', 'essai'],
      date.length === 10 ? `${date}T12:00:00Z` : date,
    );
    return this.git(['rev-parse', 'HEAD']);
  }

  evolution(today: string, data = this.data) {
    return evolutionOf(loadCommons(data), readLog(data), today)!;
  }

  /** One figure of a territory, month by month. */
  series(territory: string, id: string, today: string, data = this.data): number[] {
    const { days, since, until } = this.evolution(today, data);
    return monthlySeries(days[territory]!, since, until).map(({ figures }) => figures[id]!);
  }

  destroy(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
