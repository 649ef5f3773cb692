import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { FORMATS } from '../src/import/formats.ts';
import { importSource } from '../src/import/import-source.ts';
import { summariseImport } from '../src/import/summary.ts';

const HELP = `npm run import -- FICHIER --source NOM [--format ${FORMATS.join('|')}] [--dry-run] [--report FICHIER.json]

Transforme les lignes d’un fichier CSV ou JSON en fiches de lieux. Une ligne déjà importée retrouve sa fiche ; ce qui a été
modifié à la main est gardé, et signalé.
  --source    nom de la source, écrit dans les identifiants des fiches
  --format    standard : le standard national, v0.1 à v1.0.2 ; france-services : la liste nationale ; auto : d’après les colonnes
  --dry-run   dit ce qui serait fait, n’écrit rien
  --report    écrit le compte rendu complet en JSON

COMMUN_DATA   dossier des données (par défaut data)`;

const OPTIONS = {
  source: { type: 'string' },
  format: { type: 'string', default: 'auto' },
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

try {
  run();
} catch (error) {
  process.exitCode = 1;
  const isOption = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof UsageError) console.error(error.message);
  else console.error(isOption ? 'Option inconnue ou mal employée ; voir --help.' : error);
}

function run(): void {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true, strict: true });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new UsageError('Donnez un fichier à importer, et un seul ; voir --help.');
  if (!values.source) throw new UsageError('Donnez le nom de la source : --source NOM ; voir --help.');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format attend ${FORMATS.join(', ')}, pas « ${values.format} ».`);
  const report = importSource(readBytes(file), dataDir(), {
    source: values.source,
    format,
    dryRun: values['dry-run'],
  });
  if (values.report) writeReport(values.report, report);
  console.log(summariseImport(report, values['dry-run']));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`Le fichier « ${file} » ne peut pas être lu.`);
  }
}

function writeReport(file: string, report: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch {
    throw new UsageError(`Import fait, mais le compte rendu « ${file} » ne peut pas être écrit.`);
  }
}
