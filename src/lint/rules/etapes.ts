import { termsOf } from '../../data/vocabularies.ts';
import type { CollectionRule } from '../rule.ts';

export const rule: CollectionRule<'guides'> = {
  name: 'etapes',
  description:
    'The present stage of a guide says what is asked of the reader; those to come have not been held.',
  scope: 'guides',
  needsWhole: true,
  check(entry, context) {
    const { etape, etapes = [] } = entry.value;
    const rank = (code: string): number => termsOf('etapes-guide').findIndex((term) => term.code === code);
    const present = etapes.findLastIndex((each) => each.etape === etape);
    if (etape !== 'valide' && !etapes[present]?.attendu)
      context.report(entry, rule.name, {
        pointer: present < 0 ? ['etape'] : ['etapes', present],
        severity: 'warning',
        message:
          'Dites dans «\u00a0attendu\u00a0» de l’étape en cours ce que le lecteur peut apporter maintenant.',
      });
    for (const [index, { etape: code, participants }] of etapes.entries())
      if (rank(code) > rank(etape) && participants?.length)
        context.report(entry, rule.name, {
          pointer: ['etapes', index, 'participants'],
          message: `Cette étape vient après celle que dit «\u00a0etape\u00a0» (${etape})\u00a0: avancez «\u00a0etape\u00a0», ou retirez les participants d’une rencontre qui n’a pas eu lieu.`,
        });
  },
};
