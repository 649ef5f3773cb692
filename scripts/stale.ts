import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { runCommand } from '../src/lint/run-command.ts';
import { today } from '../src/lint/today.ts';
import { agedLieux, BANDS, byDepartement, countBands } from '../src/review/freshness.ts';

const help = `npm run stale [-- --liste]

Dit l’âge des fiches des lieux, par département, en mois depuis leur vérification. Rien n’est jamais supprimé avec l’âge.
  --liste   nomme aussi les fiches de plus d’un an, la plus ancienne d’abord

COMMUN_DATA   dossier des données (par défaut data)
`;

runCommand(help, (args) => {
  const { values } = parseArgs({ args, options: { liste: { type: 'boolean', default: false } } });
  for (const [code, aged] of byDepartement(agedLieux(loadCommons(dataDir()).lieux, today()))) {
    const counts = countBands(aged).map((number, band) => `${BANDS[band]} mois : ${number}`);
    console.log(`${code}  ${counts.join('  ')}`);
    if (!values.liste) continue;
    for (const { entry, since, band } of aged)
      if (band >= 2) console.log(`    ${since ?? 'sans date'}  ${entry.id}`);
  }
});
