import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { diffFolder } from '../src/diff/diff-folder.ts';
import { jsonDiff, markdownDiff, textDiff } from '../src/diff/report.ts';
import { runCommand } from '../src/lint/run-command.ts';

const help = `npm run diff -- BASE [--format text|markdown|json]

Dit en phrases ce qui change dans les données, entre une révision de git et les fichiers tels qu’ils sont.
  BASE       une branche, une étiquette ou un commit : main, HEAD, v1.2.0
  --format   text : pour lire (sans réponse) ; markdown : pour un commentaire ; json : pour un programme

COMMUN_DATA   dossier des données (par défaut data)
`;

const formats = { text: textDiff, markdown: markdownDiff, json: jsonDiff };

runCommand(help, (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const [base] = positionals;
  if (!base || positionals.length > 1)
    throw new UsageError('Donnez une révision de git, et une seule : main, par exemple.');
  const format = Object.entries(formats).find(([name]) => name === values.format)?.[1];
  if (!format) throw new UsageError(`--format attend text, markdown ou json, pas « ${values.format} ».`);
  process.stdout.write(format(diffFolder(dataDir(), base)));
});
