import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir, projectRoot } from '../src/data/env.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { githubReport } from '../src/lint/report/github.ts';
import { reportOf } from '../src/lint/report/summary.ts';
import { textReport } from '../src/lint/report/text.ts';
import { runCommand } from '../src/lint/run-command.ts';
import { today } from '../src/lint/today.ts';
import { makeReview } from '../src/review/make-review.ts';
import { blocking } from '../src/review/review.ts';

const help = `npm run review -- BASE [--head COMMIT] [--out FICHIER] [--format text|github]

Juge une proposition sur les fiches qu’elle touche : ce qu’elle apporte, jamais ce qui était déjà là.
  BASE       la révision de git que la proposition veut changer : origin/main, HEAD^1
  --head     le commit de la proposition, écrit dans le rapport
  --out      où écrire le rapport (JSON) que le commentaire lira
  --format   text : pour lire (sans réponse) ; github : annotations de la demande de fusion

COMMUN_DATA nomme le dossier des données (data, sans réponse). Le code de sortie est 1 s’il y a une erreur.
`;

runCommand(help, (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      head: { type: 'string', default: '' },
      out: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const [base] = positionals;
  if (!base || positionals.length > 1)
    throw new UsageError('Donnez une révision de git, et une seule : origin/main, par exemple.');
  const dir = dataDir();
  const review = makeReview({ dir, base, head: values.head, today: today() });
  if (values.out) writeFileSync(values.out, JSON.stringify(review));
  const news = review.findings.filter(({ stood }) => !stood);
  const folder = `${relative(projectRoot, dir).replaceAll('\\', '/') || '.'}/`;
  const report = reportOf(review.changes.length, news);
  process.stdout.write(
    values.format === 'github' ? githubReport(report, folder) : textReport(report, folder),
  );
  if (blocking(review.findings).length > 0) process.exitCode = 1;
});
