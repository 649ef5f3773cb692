import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/build/command.ts';
import { projectRoot } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { ensureChromium } from '../tests/support/install-chromium.ts';

const HELP = `npm test

Tout ce qui doit aller avant de proposer un changement : style du code, fichiers déduits, types, tests, données et
construction du site de démonstration, puis ce site dans un vrai Chromium (trouvé, ou installé s’il n’y en a pas).

CHROME_PATH   chemin d’un Chromium (facultatif)`;

await runCommand(HELP, {}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-test-'));
  const site = join(folder, 'site');
  const demonstration = { COMMUN_DATA: 'data', COMMUN_OUT: site };
  try {
    run('Style du code', ['lint']);
    run('Fichiers déduits des schémas', ['generate', '--', '--check']);
    run('Types', ['types']);
    run('Tests unitaires', ['test:unit']);
    run('Données de démonstration', ['check'], demonstration);
    run('Construction', ['build'], demonstration);
    const browser = { COMMUN_TEST_SITE: site, CHROME_PATH: ensureChromium() };
    run('Site construit, dans Chromium', ['test:site'], browser);
    console.log(
      '\nÀ part, quand on change les formulaires ou la construction : npm run test:long (un quart d’heure environ).',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs a script of package.json, and stops everything when it fails. */
function run(title: string, script: string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n— ${title}`);
  // npm names its own file to what it runs: no shell is needed, whatever the system.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command!, [...args, 'run', '--silent', ...script], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new UsageError(`« ${title} » a échoué.`);
}
