import type { Commun } from '../data/types.generated.ts';
import { missingNotices } from '../lint/rules/mentions-legales.ts';

/** What is left to do once the commons is written, for people. */
export function nextSteps(commun: Commun): string {
  const missing = missingNotices(commun);
  const steps = [
    ...(missing.length > 0
      ? [
          `Avant de publier, la loi demande encore\u00a0: ${missing.join(', ')}. Relancez «\u00a0npm run init\u00a0» pour le donner.`,
        ]
      : []),
    'Regardez le site\u00a0: npm start.',
    'Gardez le résultat\u00a0: git add -A, puis git commit -m "Notre commun".',
    ...publishing(commun),
    'Lisez GOVERNANCE.md à plusieurs\u00a0: qui décide, qui relit, qui répond.',
  ];
  return ['Et ensuite', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

function publishing({ forge, site }: Commun): string[] {
  const address = site?.url ? ` Le site paraîtra à ${site.url}${site.base ?? '/'}.` : '';
  switch (forge?.type) {
    case 'github':
      return [
        `Sur GitHub\u00a0: Settings, Pages, Source\u00a0: GitHub Actions\u00a0; puis git push. Chaque changement de main publie le site.${address}`,
      ];
    case 'gitlab':
      return [
        `Sur GitLab\u00a0: git push. La tâche «\u00a0pages\u00a0» de .gitlab-ci.yml publie le site à chaque changement de la branche principale.${address}`,
      ];
    default:
      return [
        `Publiez le dossier dist/ chez un hébergeur de fichiers, quel qu’il soit\u00a0: ni programme ni base de données.${address}`,
      ];
  }
}
