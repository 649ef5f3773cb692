import type { CollectionRule } from '../rule.ts';

export const rule: CollectionRule<'guides'> = {
  name: 'conseils',
  description: 'Each piece of advice of a guide rests on a practice at least.',
  scope: 'guides',
  needsWhole: true,
  check(entry, context) {
    const valid = entry.value.etape === 'valide';
    for (const [index, { pratiques }] of (entry.value.conseils ?? []).entries()) {
      if (pratiques?.length) continue;
      context.report(entry, rule.name, {
        pointer: ['conseils', index],
        severity: valid ? 'error' : 'warning',
        message: valid
          ? 'Ce guide est validé et ce conseil ne cite aucune pratique\u00a0: citez dans «\u00a0pratiques\u00a0» celle qui le montre, ou retirez le conseil.'
          : 'Ce conseil ne cite aucune pratique\u00a0: citez dans «\u00a0pratiques\u00a0» au moins celle qui le montre.',
      });
    }
  },
};
