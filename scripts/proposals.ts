import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../src/data/env.ts';
import { WAITING_FILE } from '../src/forge/waiting.ts';
import { forgeFromEnv } from '../src/review/forge/from-env.ts';
import { runForgeCommand } from '../src/review/run-forge-command.ts';
import { waitingReport } from '../src/review/waiting.ts';

const help = `node scripts/proposals.ts

Écrit dans le site construit ce qui attend une relecture dans la forge (${WAITING_FILE}), que la page « Qui décide » montre.

FORGE_TOKEN   le jeton de la forge
COMMUN_OUT    dossier du site (par défaut dist)
`;

await runForgeCommand(help, async () => {
  const report = waitingReport(await forgeFromEnv().waitingProposals(), new Date().toISOString());
  writeFileSync(join(outDir(), WAITING_FILE), `${JSON.stringify(report)}\n`);
  console.log(`Propositions en attente : ${report.propositions.length}.`);
});
