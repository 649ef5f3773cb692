import { runCommand } from '../src/build/command.ts';
import { Progress } from '../src/build/progress.ts';
import { buildSite } from '../src/build/run.ts';
import { wantedPort } from '../src/build/serve/port.ts';
import { serveBuilt } from '../src/build/serve/serve-built.ts';
import { summarise } from '../src/build/summary.ts';
import { dataDir, outDir } from '../src/data/env.ts';

const HELP = `npm start [-- --skip-invalid]

Vérifie, construit et sert le site sur cette machine.
  --skip-invalid   sans les fiches qui ont une erreur

COMMUN_DATA   dossier des données (par défaut data)
COMMUN_OUT    dossier de sortie (par défaut dist)
PORT          port à essayer d’abord (par défaut 4321)`;

await runCommand(HELP, { 'skip-invalid': { type: 'boolean' } } as const, async (flags) => {
  const start = performance.now();
  const port = wantedPort();
  const skipInvalid = flags['skip-invalid'] ?? false;
  const report = await buildSite({ data: dataDir(), out: outDir(), skipInvalid }, new Progress());
  const built = summarise(report, performance.now() - start);
  const { address } = await serveBuilt(outDir(), port);
  console.log(`\n${built}\nLe site est sur ${address} (Ctrl + C pour arrêter).`);
});
