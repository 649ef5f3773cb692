import { dataDir } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { today } from '../src/lint/today.ts';
import { forgeFromEnv } from '../src/review/forge/from-env.ts';
import { agedLieux } from '../src/review/freshness.ts';
import { keepRollingIssues } from '../src/review/rolling-issue.ts';
import { runForgeCommand } from '../src/review/run-forge-command.ts';

const help = `node scripts/freshness.ts

Tient, dans la forge, un message par département : les fiches à confirmer, et les liens pour le faire.

FORGE_TOKEN   le jeton de la forge
`;

await runForgeCommand(help, async () => {
  const commons = loadCommons(dataDir());
  const changed = await keepRollingIssues(forgeFromEnv(), agedLieux(commons.lieux, today()), commons.commun);
  console.log(changed.length ? `Messages mis à jour : ${changed.join(', ')}.` : 'Rien à changer.');
});
