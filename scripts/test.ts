import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/build/command.ts';
import { projectRoot } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { ensureChromium } from '../tests/support/install-chromium.ts';

const HELP = `npm test

Tout ce qui doit aller avant de proposer un changement : style du code, fichiers déduits, types, tests, construction du
site de démonstration, puis ce site dans un vrai Chromium (trouvé, ou installé s’il n’y en a pas).

CHROME_PATH   chemin d’un Chromium (facultatif)`;

await runCommand(HELP, {}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'commun-test-'));
  const site = join(folder, 'site');
  try {
    run('Style du code', 'biome', ['ci']);
    run('Fichiers déduits des schémas', 'node', ['scripts/generate.ts', '--check']);
    run('Types', 'tsc', ['--noEmit']);
    run('Types des pages', 'astro', ['check', '--minimumSeverity', 'warning']);
    run('Tests unitaires', 'vitest', ['run']);
    run('Vérification des données', 'node', ['scripts/check.ts']);
    run('Construction', 'node', ['scripts/build.ts'], { COMMUN_DATA: 'data', COMMUN_OUT: site });
    const CHROME_PATH = ensureChromium();
    const env = { COMMUN_TEST_SITE: site, CHROME_PATH };
    run('Site construit, dans Chromium', 'vitest', ['run', '--config', 'vitest.site.config.ts'], env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs a tool of node_modules/.bin, which npm puts on the PATH, and stops everything when it fails. */
function run(title: string, tool: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n— ${title}`);
  const command = tool === 'node' ? process.execPath : tool;
  const { status } = spawnSync(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
    // On Windows the tools are .cmd files, which only a shell starts.
    shell: process.platform === 'win32' && tool !== 'node',
  });
  if (status !== 0) throw new UsageError(`« ${title} » a échoué.`);
}
