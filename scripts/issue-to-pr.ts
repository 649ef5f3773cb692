import { relative } from 'node:path';
import { dataDir, projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { today } from '../src/lint/today.ts';
import { forgeFromEnv, needEnv } from '../src/review/forge/from-env.ts';
import { takeIssue } from '../src/review/issue/take-issue.ts';
import { runForgeCommand } from '../src/review/run-forge-command.ts';

const help = `node scripts/issue-to-pr.ts

Fait d’un message approuvé par un référent une proposition, ou répond ce qui manque. Rien du message n’est exécuté.

ISSUE         le numéro du message
BASE_BRANCH   la branche publiée
FORGE_TOKEN   le jeton de la forge
`;

await runForgeCommand(help, async () => {
  const dir = dataDir();
  const number = Number(needEnv('ISSUE'));
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError('ISSUE attend un numéro.');
  const done = await takeIssue({
    forge: forgeFromEnv(),
    number,
    commons: loadCommons(dir),
    folder: relative(projectRoot, dir).replaceAll('\\', '/'),
    base: needEnv('BASE_BRANCH'),
    today: today(),
  });
  console.log(done);
});
