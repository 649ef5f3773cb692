import type { Accueil } from '../../data/types.generated.ts';
import type { LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'joignable',
  description: 'A lieu has a street, a position or a contact: one way to reach it.',
  scope: 'lieux',
  needsWhole: true,
  check(entry, context) {
    const { value } = entry;
    if (value.fermeture || isReachable(value) || value.accueils?.some(isReachable)) return;
    context.report(entry, rule.name, {
      message:
        'On ne sait pas comment joindre ce lieu\u00a0: ajoutez au moins une rue (adresse.voie), une position ou un contact.',
    });
  },
};

function isReachable({
  adresse,
  position,
  contact,
}: Pick<Accueil, 'adresse' | 'position' | 'contact'>): boolean {
  if (position || adresse?.voie || adresse?.complement) return true;
  return contact !== undefined && Object.keys(contact).length > 0;
}
