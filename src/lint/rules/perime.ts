import { addMonths } from '../calendar.ts';
import type { LieuRule } from '../rule.ts';

const MONTHS = 18;

export const rule: LieuRule = {
  name: 'perime',
  description: 'A lieu that nobody has confirmed for eighteen months asks to be.',
  scope: 'lieux',
  check(entry, context) {
    const { verifie, date_maj, fermeture } = entry.value;
    const last = [verifie?.le, date_maj]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    if (last === undefined || fermeture || last >= addMonths(context.today, -MONTHS)) return;
    context.report(entry, rule.name, {
      pointer: verifie?.le === last ? ['verifie', 'le'] : ['date_maj'],
      severity: 'warning',
      message: `Ces informations datent du ${last.split('-').reverse().join('/')}\u00a0: vérifiez-les auprès du lieu et écrivez la date dans verifie.le.`,
    });
  },
};
