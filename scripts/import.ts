import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { FORMATS } from '../src/import/formats.ts';
import { importSource } from '../src/import/import-source.ts';
import { summariseImport } from '../src/import/summary.ts';
import { runCommand } from '../src/lint/run-command.ts';

const help = `npm run import -- FICHIER --source NOM [--format ${FORMATS.join('|')}] [--dry-run] [--report FICHIER.json]

Transforme les lignes d’un fichier CSV ou JSON en fiches de lieux. Une ligne déjà importée retrouve sa fiche ; ce qui a été
modifié à la main est gardé, et signalé.
  --source    nom de la source, écrit dans les identifiants des fiches
  --format    standard : le standard national, v0.1 à v1.0.2 ; france-services : la liste nationale ; auto : d’après les colonnes
  --dry-run   dit ce qui serait fait, n’écrit rien
  --report    écrit le compte rendu complet en JSON

COMMUN_DATA   dossier des données (par défaut data)
`;

const options = {
  source: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string' },
} as const;

runCommand(help, (args) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('Donnez un fichier à importer, et un seul.');
  if (!values.source) throw new UsageError('Donnez le nom de la source : --source NOM.');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format attend ${FORMATS.join(', ')}, pas « ${values.format} ».`);
  const bytes = orRefuse(() => readFileSync(file), `Le fichier « ${file} » ne peut pas être lu.`);
  const dryRun = values['dry-run'];
  const report = importSource(bytes, dataDir(), { source: values.source, format, dryRun });
  const { report: to } = values;
  if (to)
    orRefuse(
      () => writeFileSync(to, `${JSON.stringify(report, null, 2)}\n`),
      `« ${to} » ne peut pas être écrit.`,
    );
  console.log(summariseImport(report, dryRun));
});

/** Does something with a file that the user named; a failure is one line in French. */
function orRefuse<T>(act: () => T, refusal: string): T {
  try {
    return act();
  } catch {
    throw new UsageError(refusal);
  }
}
