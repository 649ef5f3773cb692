import { relative } from 'node:path';
import { dataDir, projectRoot } from '../src/data/env.ts';
import { loadCommons } from '../src/data/load.ts';
import { UsageError } from '../src/data/usage-error.ts';
import { today } from '../src/lint/today.ts';
import { gitlabFromEnv } from '../src/review/forge/from-env.ts';
import { gitlabClient } from '../src/review/forge/gitlab.ts';
import { checkedRequests } from '../src/review/forge/gitlab-reports.ts';
import { postReview } from '../src/review/post-review.ts';
import { readReview } from '../src/review/read-review.ts';
import { runForgeCommand } from '../src/review/run-forge-command.ts';

const help = `node scripts/gitlab-comments.ts

Dit à chaque demande de fusion ce que sa vérification a trouvé : un seul commentaire, tenu à jour, et des étiquettes.
S’exécute dans GitLab, depuis la branche publiée ; les rapports viennent des demandes et rien n’y est cru.

FORGE_TOKEN   un jeton du projet, dans une variable masquée et protégée
`;

await runForgeCommand(help, async () => {
  const settings = gitlabFromEnv();
  if (!settings) throw new UsageError('Il manque FORGE_TOKEN, CI_API_V4_URL ou CI_PROJECT_ID.');
  const dir = dataDir();
  const commons = loadCommons(dir);
  const forge = gitlabClient(settings);
  const folder = relative(projectRoot, dir).replaceAll('\\', '/');
  for (const { head, report } of await checkedRequests(settings)) {
    const review = report === undefined ? undefined : readReview(report);
    const told = await postReview({ forge, review, head, commons, folder, today: today() });
    console.log(`Demandes prévenues : ${told.map((number) => `n° ${number}`).join(', ') || 'aucune'}.`);
  }
});
