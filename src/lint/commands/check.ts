import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { countEntries } from '../../data/entry.ts';
import { dataDir } from '../../data/env.ts';
import { loadCommons } from '../../data/load.ts';
import { UsageError } from '../../data/usage-error.ts';
import { checkCommons } from '../check.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { reportOf } from '../report/summary.ts';
import { textReport } from '../report/text.ts';
import { runCommand } from '../run-command.ts';
import { today } from '../today.ts';

const help = `Vérifie les données, toutes ou seulement les fichiers donnés.

npm run check -- [chemins] [--format text|github|json]

  chemins    des fichiers ou des dossiers des données
  --format   text : pour lire (sans réponse) ; github : annotations d’une demande de fusion ; json : pour un programme
  --help     cette aide

COMMUN_DATA nomme le dossier des données (data, sans réponse). Le code de sortie est 1 s’il y a une erreur.
`;

/** `npm run check`. */
export function runCheck(): void {
  runCommand(help, (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    if (!['text', 'github', 'json'].includes(values.format))
      throw new UsageError(`« ${values.format} » n’est pas un format : choisissez text, github ou json.`);
    const commons = loadCommons(dataDir(), positionals);
    const findings = checkCommons(commons, { today: today() });
    const report = reportOf(countEntries(commons), findings);
    const folder = `${relative(process.cwd(), commons.dir).replaceAll('\\', '/') || '.'}/`;
    if (values.format === 'json') process.stdout.write(jsonReport(report));
    else if (values.format === 'github') process.stdout.write(githubReport(report, folder));
    else process.stdout.write(textReport(report, folder));
    if (report.errors > 0) process.exitCode = 1;
  });
}
