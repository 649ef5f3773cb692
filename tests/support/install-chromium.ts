import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/**
 * The path of a Chromium, installed when the machine has none: browser tests are never skipped in silence.
 * @throws Error with a French sentence when none can be had
 */
export function ensureChromium(): string {
  const found = findChromium() ?? installByApt() ?? installByPlaywright();
  if (found) return found;
  throw new Error(
    'Aucun Chromium n’a été trouvé, et son installation a échoué. ' +
      'Installez Chromium ou Google Chrome, ou donnez son chemin dans CHROME_PATH, puis relancez.',
  );
}

/** On Debian and its kin, with the rights of root, the system's package brings the libraries along. */
function installByApt(): string | undefined {
  if (process.platform !== 'linux' || !isDebianLike()) return undefined;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('Aucun Chromium : installation par apt-get…');
  const apt = (...args: string[]) => succeeds([...asRoot, 'apt-get', '-q', ...args]);
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return findChromium();
}

function installByPlaywright(): string | undefined {
  console.log('Aucun Chromium : installation par playwright-core…');
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  succeeds([process.execPath, join(dirname(manifest), 'cli.js'), 'install', 'chromium']);
  return findChromium();
}

function succeeds([command = '', ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function isDebianLike(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
