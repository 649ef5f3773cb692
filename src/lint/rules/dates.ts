import type { Entry } from '../../data/entry.ts';
import type { Severity } from '../../data/finding.ts';
import { isBefore } from '../../data/partial-dates.ts';
import type { Pointer } from '../../data/read.ts';
import type { Lieu, Pratique } from '../../data/types.generated.ts';
import type { Context, EntryRule } from '../rule.ts';

export const rule: EntryRule = {
  name: 'dates',
  description: 'What ends begins before; what is past or to come is said as such.',
  scope: 'entries',
  check(entry, context) {
    if (entry.collection === 'lieux') checkLieu(entry as Entry<Lieu>, context);
    else if (entry.collection === 'pratiques') checkPratique(entry as Entry<Pratique>, context);
  },
};

function checkLieu(entry: Entry<Lieu>, context: Context): void {
  const { alerte, accueils, labels_locaux, verifie, date_maj, disponibilite } = entry.value;
  const tell = (pointer: Pointer, message: string, severity: Severity = 'error'): void =>
    context.report(entry, rule.name, { pointer, message, severity });
  const order = (pointer: Pointer, from: string | undefined, to: string | undefined): void => {
    if (from && to && to < from)
      tell(pointer, `La fin (${to}) est avant le début (${from})\u00a0: corrigez l’une des deux dates.`);
  };
  if (alerte) {
    order(['alerte', 'au'], alerte.du, alerte.au);
    if (alerte.au && alerte.au < context.today)
      tell(
        ['alerte', 'au'],
        `Cette alerte est finie depuis le ${alerte.au}\u00a0: supprimez-la, ou changez sa date.`,
        'warning',
      );
  }
  for (const [index, { du, au }] of (accueils ?? []).entries()) order(['accueils', index, 'au'], du, au);
  for (const [index, { depuis, jusqu_a }] of (labels_locaux ?? []).entries())
    order(['labels_locaux', index, 'jusqu_a'], depuis, jusqu_a);
  const future = (day: string | undefined): boolean => day !== undefined && day > context.today;
  if (future(verifie?.le))
    tell(
      ['verifie', 'le'],
      'Cette date de vérification est à venir\u00a0: écrivez le jour où l’on a vérifié.',
    );
  if (future(disponibilite?.le))
    tell(['disponibilite', 'le'], 'Cette date est à venir\u00a0: écrivez le jour de l’information.');
  if (future(date_maj))
    tell(['date_maj'], 'Cette date de mise à jour est à venir\u00a0: corrigez-la.', 'warning');
}

function checkPratique(entry: Entry<Pratique>, context: Context): void {
  const { debut, fin } = entry.value.dates ?? {};
  if (!debut || !fin || !isBefore(fin, debut)) return;
  const message = `La fin (${fin}) est avant le début (${debut})\u00a0: corrigez l’une des deux dates.`;
  context.report(entry, rule.name, { pointer: ['dates', 'fin'], message });
}
