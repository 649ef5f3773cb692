import { normalisePhone } from '../../data/phone.ts';
import { phonesOf } from '../phones.ts';
import type { LieuRule } from '../rule.ts';

export const rule: LieuRule = {
  name: 'telephone',
  description: 'A phone number has as many digits as its country wants, and a range that exists.',
  scope: 'lieux',
  check(entry, context) {
    for (const { pointer, value } of phonesOf(entry.value)) {
      if (value.startsWith('+33') && /^\+33[1-9]\d{8}$/.test(value)) continue;
      const phone = normalisePhone(value);
      if (phone.ok && phone.e164 === value) continue;
      context.report(entry, rule.name, {
        pointer,
        message: phone.ok
          ? `«\u00a0${value}\u00a0» a un chiffre de trop après l’indicatif\u00a0: écrivez «\u00a0${phone.e164}\u00a0».`
          : `«\u00a0${value}\u00a0» n’est pas un numéro complet\u00a0: vérifiez le nombre de chiffres, par exemple +33298000000 pour 02 98 00 00 00.`,
        ...(phone.ok && { repair: { kind: 'set', pointer, value: phone.e164 } }),
      });
    }
  },
};
