import { writeFileSync } from 'node:fs';
import { runCommand } from '../src/build/command.ts';
import { Progress } from '../src/build/progress.ts';
import { buildSite } from '../src/build/run.ts';
import { summarise, weigh } from '../src/build/summary.ts';
import { dataDir, outDir } from '../src/data/env.ts';

const HELP = `npm run build [-- --skip-invalid] [-- --report FICHIER.json]

Vérifie les données, puis écrit le site, les données ouvertes et l’index de recherche.
  --skip-invalid   publie sans les fiches qui ont une erreur, et les nomme
  --report         écrit ce qui a été construit et la durée de chaque étape, en JSON

COMMUN_DATA   dossier des données (par défaut data)
COMMUN_OUT    dossier de sortie (par défaut dist)
COMMUN_CACHE  dossier où le programme des pages reste compilé d’une fois à l’autre (par défaut parmi les paquets)`;

const OPTIONS = { 'skip-invalid': { type: 'boolean' }, report: { type: 'string' } } as const;

await runCommand(HELP, OPTIONS, async (flags) => {
  const start = performance.now();
  const skipInvalid = flags['skip-invalid'] ?? false;
  const report = await buildSite({ data: dataDir(), out: outDir(), skipInvalid }, new Progress());
  if (flags.report) writeFileSync(flags.report, `${JSON.stringify(report, null, 2)}\n`);
  console.log(weigh(report));
  console.log(`${outDir()} : ${summarise(report, performance.now() - start)}`);
});
