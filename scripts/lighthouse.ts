import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from '../src/build/command.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { buildWith } from '../tests/support/build-with.ts';
import { CHROMIUM_FLAGS } from '../tests/support/flags.ts';
import { freePort } from '../tests/support/free-port.ts';
import { ensureChromium } from '../tests/support/install-chromium.ts';
import { serveCompressed } from '../tests/support/lighthouse/gzip-server.ts';
import { fallsShort, judge, LEAST } from '../tests/support/lighthouse/judge.ts';
import { judgedPages } from '../tests/support/lighthouse/pages.ts';

const HELP = `npm run lighthouse [-- --rounds N]

Construit la démonstration et fait juger par Lighthouse, comme sur un téléphone lent, l’accueil, une liste, un lieu et
la recherche. Échoue sous ${Object.entries(LEAST)
  .map(([category, least]) => `${category} ${least}`)
  .join(', ')}.
  --rounds           nombre de tours par page, dont la médiane est retenue (3 sans réponse)
  COMMUN_TEST_SITE   dossier de la démonstration déjà construite (facultatif)
  CHROME_PATH        chemin d’un Chromium (facultatif)`;

await runCommand(HELP, { rounds: { type: 'string' } }, async (flags) => {
  const rounds = Number(flags.rounds ?? '3');
  if (!(Number.isSafeInteger(rounds) && rounds > 0))
    throw new UsageError('--rounds attend un nombre entier.');
  const temporary = mkdtempSync(join(tmpdir(), 'commun-lighthouse-'));
  const folder = process.env.COMMUN_TEST_SITE ?? join(temporary, 'site');
  if (!process.env.COMMUN_TEST_SITE) buildWith({ COMMUN_DATA: 'data', COMMUN_OUT: folder });
  const site = await serveCompressed(folder);
  const port = await freePort();
  const args = [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    for (const { kind, path } of judgedPages()) {
      const judgement = await judge(new URL(path.slice(1), site.address).href, port, rounds);
      const scores = Object.entries(judgement.scores).map((entry) => entry.join(' '));
      console.log(`${kind} : ${scores.join(', ')} (vitesse de la machine : ${judgement.speed})`);
      for (const fault of judgement.faults) console.log(`  ${fault}`);
      if (fallsShort(judgement)) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(temporary, { recursive: true, force: true });
  }
});
