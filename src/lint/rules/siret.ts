import { hasLuhnKey } from '../luhn.ts';
import type { LieuRule } from '../rule.ts';

/** SIREN of La Poste: its establishments do not follow Luhn (INSEE). */
const LA_POSTE = '356000000';

export const rule: LieuRule = {
  name: 'siret',
  description: 'The pivot is a SIRET whose key is right, an RNA or a RIDET.',
  scope: 'lieux',
  check(entry, context) {
    const { pivot } = entry.value;
    if (pivot === undefined || isSiret(pivot) || isRna(pivot)) return;
    const pointer = ['pivot'];
    if (/^0+$/.test(pivot)) {
      const message = 'Un numéro fait de zéros veut dire «\u00a0inconnu\u00a0»\u00a0: supprimez cette ligne.';
      context.report(entry, rule.name, { pointer, message, repair: { kind: 'remove', pointer } });
      return;
    }
    if (/^\d{10}$/.test(pivot) && isPacific(entry.id)) return;
    context.report(entry, rule.name, { pointer, severity: 'warning', message: explain(pivot) });
  },
};

function explain(pivot: string): string {
  if (/^\d{14}$/.test(pivot))
    return `«\u00a0${pivot}\u00a0» n’est pas un SIRET valable\u00a0: un chiffre est sans doute faux. Vérifiez-le sur annuaire-entreprises.data.gouv.fr.`;
  if (/^\d{9}$/.test(pivot))
    return `«\u00a0${pivot}\u00a0» est un SIREN de 9 chiffres\u00a0: écrivez le SIRET de l’établissement, 14 chiffres.`;
  return `«\u00a0${pivot}\u00a0» n’est ni un SIRET (14 chiffres), ni un RNA (W et 9 caractères), ni un RIDET\u00a0: vérifiez-le, ou supprimez la ligne.`;
}

function isSiret(pivot: string): boolean {
  if (!/^\d{14}$/.test(pivot) || /^0+$/.test(pivot)) return false;
  return hasLuhnKey(pivot) || (pivot.startsWith(LA_POSTE) && digitSum(pivot) % 5 === 0);
}

/** W and nine digits, or a W with the département of Corsica (W2A…). */
function isRna(pivot: string): boolean {
  return /^W\d[\dAB]\d{7}$/.test(pivot);
}

/** RIDET: ten digits, in Nouvelle-Calédonie; Tahiti's numbers are as free. */
function isPacific(id: string): boolean {
  return id.startsWith('988/') || id.startsWith('987/');
}

function digitSum(digits: string): number {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
}
