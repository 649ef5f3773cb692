import { isBefore } from '../../data/partial-dates.ts';
import type { CollectionRule } from '../rule.ts';

export const rule: CollectionRule<'actions'> = {
  name: 'etat-action',
  description: 'The state of an action agrees with its dates.',
  scope: 'actions',
  needsWhole: true,
  check(entry, context) {
    const { etat, fin, debut, evaluations } = entry.value;
    const ask = (message: string): void =>
      context.report(entry, rule.name, { pointer: ['etat'], severity: 'warning', message });
    if (etat === 'terminee' && fin === undefined)
      ask('Cette action est terminée\u00a0: écrivez depuis quand dans «\u00a0fin\u00a0».');
    else if (etat !== 'terminee' && fin !== undefined && isBefore(fin, context.today))
      ask(
        `Cette action a pris fin (${fin})\u00a0: écrivez «\u00a0etat: terminee\u00a0», ou retirez «\u00a0fin\u00a0».`,
      );
    else if (etat === 'prevue' && evaluations?.length)
      ask('Cette action est prévue et déjà évaluée\u00a0: écrivez «\u00a0etat: en-cours\u00a0».');
    else if (etat === 'prevue' && debut !== undefined && isBefore(debut, context.today))
      ask(
        `Cette action devait commencer (${debut})\u00a0: écrivez «\u00a0etat: en-cours\u00a0», ou changez «\u00a0debut\u00a0».`,
      );
  },
};
