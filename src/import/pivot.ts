import { hasLuhnKey } from '../lint/luhn.ts';

/** SIREN of La Poste, whose many offices outgrew the usual key. */
const LA_POSTE = '356000000';

/** Territories with a register of their own: RIDET (Nouvelle-Calédonie), numéro Tahiti (Polynésie française). */
const PACIFIC = new Set(['987', '988']);

/**
 * A structure's number as the standard wants it.
 * @param departement where the lieu is: it tells a RIDET from a mistyped SIRET
 * @returns 'unknown' for zeros, undefined for a number that cannot be one
 */
export function readPivot(raw: string, departement: string): string | 'unknown' | undefined {
  const text = raw.replace(/[\s.]/g, '').toUpperCase();
  if (/^0+$/.test(text)) return 'unknown';
  if (/^\d{12,13}$/.test(text)) return checkedSiret(text.padStart(14, '0'));
  if (/^\d{14}$/.test(text)) return checkedSiret(text);
  if (/^W\d[A-Z0-9]\d{7}$/.test(text)) return text;
  return PACIFIC.has(departement) && /^[A-Z0-9]{9,10}$/.test(text) ? text : undefined;
}

/** INSEE's key: Luhn's sum divides by ten; for La Poste the plain sum of the digits divides by five. */
function checkedSiret(siret: string): string | undefined {
  if (hasLuhnKey(siret)) return siret;
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
  return siret.startsWith(LA_POSTE) && sum % 5 === 0 ? siret : undefined;
}
