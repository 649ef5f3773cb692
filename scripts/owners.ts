import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir, projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { runCommand } from '../src/lint/run-command.ts';
import { today } from '../src/lint/today.ts';
import { codeOwners } from '../src/review/owners.ts';
import { OWNERS_FILE } from '../src/review/touched.ts';

const help = `npm run owners [-- --check]

Écrit CODEOWNERS, qui dit à la forge qui relit quoi : les référents de chaque territoire pour les fiches de leurs
départements, les gardiens (commun.yaml) pour le reste.
  --check   n’écrit rien ; échoue si le fichier n’est pas à jour

COMMUN_DATA   dossier des données (par défaut data)
`;

runCommand(help, (args) => {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  const dir = dataDir();
  const folder = relative(projectRoot, dir).replaceAll('\\', '/');
  const path = join(projectRoot, OWNERS_FILE);
  const content = codeOwners(loadCommons(dir), folder, today());
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (values.check) {
    console.error(`${OWNERS_FILE} n’est pas à jour : lancez « npm run owners ».`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`${OWNERS_FILE} est à jour.`);
  }
});
