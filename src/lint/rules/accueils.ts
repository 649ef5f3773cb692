import type { LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'accueils',
  description: 'Each accueil of a lieu has a name of its own.',
  scope: 'lieux',
  check(entry, context) {
    const seen = new Set<string>();
    entry.value.accueils?.forEach(({ id }, index) => {
      if (seen.has(id))
        context.report(entry, rule.name, {
          pointer: ['accueils', index, 'id'],
          message: `Deux accueils s’appellent «\u00a0${id}\u00a0»\u00a0: donnez à chacun son identifiant.`,
        });
      seen.add(id);
    });
  },
};
