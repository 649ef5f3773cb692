import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { dataDir, projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { today } from '../src/lint/today.ts';
import { forgeFromEnv, needEnv } from '../src/review/forge/from-env.ts';
import { postReview } from '../src/review/post-review.ts';
import { readReview } from '../src/review/read-review.ts';
import { runForgeCommand } from '../src/review/run-forge-command.ts';

const help = `node scripts/comment.ts

Dit à une proposition ce que sa vérification a trouvé : un seul commentaire, tenu à jour, et des étiquettes.
S’exécute dans une forge, depuis la branche publiée ; le rapport vient de la proposition et rien n’y est cru.

REVIEW_FILE   le rapport écrit par « npm run review »
HEAD_SHA      le commit vérifié, tel que la forge le dit
FORGE_TOKEN   le jeton de la forge
`;

await runForgeCommand(help, async () => {
  const dir = dataDir();
  const told = await postReview({
    forge: forgeFromEnv(),
    review: readReport(needEnv('REVIEW_FILE')),
    head: needEnv('HEAD_SHA'),
    commons: loadCommons(dir),
    folder: relative(projectRoot, dir).replaceAll('\\', '/'),
    today: today(),
  });
  const list = told.map((number) => `n° ${number}`).join(', ');
  console.log(list ? `Propositions prévenues : ${list}.` : 'Aucune proposition ouverte à ce commit.');
});

/** The report; none when the check stopped before it wrote one. */
function readReport(path: string) {
  try {
    return readReview(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
