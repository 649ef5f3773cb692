import type { Manque } from '../../data/types.generated.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import type { CollectionRule } from '../rule.ts';

export const rule: CollectionRule<'manques'> = {
  name: 'suivi',
  description: 'The state of a gap is what its last dated step says; what fills it is said.',
  scope: 'manques',
  needsWhole: true,
  check(entry, context) {
    const { statut, comble_par } = entry.value;
    const last = lastStep(entry.value);
    const said = plainLabel('statuts-manque', statut);
    if (last && last.statut !== statut)
      context.report(entry, rule.name, {
        pointer: ['statut'],
        message: `Le dernier changement du suivi (${last.le}) dit «\u00a0${last.statut}\u00a0» et «\u00a0statut\u00a0» dit «\u00a0${statut}\u00a0»\u00a0: écrivez le même, ou ajoutez une étape au suivi.`,
      });
    else if (!last && statut !== 'signale')
      context.report(entry, rule.name, {
        pointer: ['statut'],
        severity: 'warning',
        message: `Ce manque est dit «\u00a0${said}\u00a0» sans que l’on sache depuis quand\u00a0: ajoutez une étape dans «\u00a0suivi\u00a0» (le, statut, par).`,
      });
    else if (statut === 'comble' && !comble_par?.length)
      context.report(entry, rule.name, {
        pointer: ['statut'],
        severity: 'warning',
        message:
          'Ce manque est comblé\u00a0: écrivez par quoi, en quelques mots, dans «\u00a0comble_par\u00a0».',
      });
  },
};

/** The newest step; of two of one day, the one written last. */
function lastStep({ suivi = [] }: Manque): NonNullable<Manque['suivi']>[number] | undefined {
  return suivi.toSorted((a, b) => a.le.localeCompare(b.le)).at(-1);
}
