import type { EntryRule } from '../rule.ts';

export const rule: EntryRule = {
  name: 'alias',
  description: 'No two entries claim one address, by their identifier or a former one.',
  scope: 'entries',
  check(entry, context) {
    const claim = (id: string): string | undefined =>
      context.index.claimants(entry.collection, id).find((path) => path !== entry.path);
    const usurper = claim(entry.id);
    if (usurper)
      context.report(entry, rule.name, {
        message: `«\u00a0${usurper}\u00a0» cite l’identifiant de cette fiche dans ses alias\u00a0: deux fiches ne peuvent avoir la même adresse. Retirez cet alias, ou réunissez les deux fiches.`,
      });
    entry.value.alias?.forEach((id, index) => {
      const pointer = ['alias', index];
      if (id === entry.id) {
        const message = 'Cet alias est l’identifiant de la fiche elle-même\u00a0: retirez-le.';
        context.report(entry, rule.name, { pointer, message });
        return;
      }
      const other = claim(id);
      if (other)
        context.report(entry, rule.name, {
          pointer,
          message: `«\u00a0${other}\u00a0» porte déjà l’identifiant «\u00a0${id}\u00a0»\u00a0: deux fiches ne peuvent avoir la même adresse. Retirez cet alias.`,
        });
    });
  },
};
