import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { SUSPENSIONS } from '../src/data/suspensions.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { runCommand } from '../src/lint/run-command.ts';
import { today } from '../src/lint/today.ts';
import { lift, suspend, suspendablePath } from '../src/review/suspend.ts';

const help = `npm run suspendre -- ID --motif TEXTE
npm run suspendre -- ID --lever

Sort une fiche de la publication, ou l’y remet : ni page ni données à la prochaine construction. Le fichier
suspensions.yaml des données en garde la trace ; la fiche elle-même ne change pas.
  ID         29/nom-du-lieu, ou pratiques/nom
  --motif    pourquoi, en une phrase : elle est publique, n’y nommez personne
  --lever    la fiche revient

COMMUN_DATA   dossier des données (par défaut data)
`;

runCommand(help, (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { motif: { type: 'string', default: '' }, lever: { type: 'boolean', default: false } },
  });
  const [id] = positionals;
  if (!id || positionals.length > 1) throw new UsageError('Donnez une fiche, et une seule.');
  const commons = loadCommons(dataDir());
  if (commons.suspensions === null) throw new UsageError(`Le fichier ${SUSPENSIONS} ne se lit pas.`);
  const path = suspendablePath(id, commons);
  const log = values.lever
    ? lift(commons.suspensions, path, today())
    : suspend(commons.suspensions, path, values.motif, today());
  writeFileSync(join(commons.dir, SUSPENSIONS), log);
  console.log(values.lever ? `${path} revient dans la publication.` : `${path} sort de la publication.`);
  console.log(`Publiez ${SUSPENSIONS} (git commit, git push) : le site suit à sa prochaine construction.`);
});
