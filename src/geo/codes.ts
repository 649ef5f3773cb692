import { overseas } from './overseas.ts';

const known = (code: string): string =>
  /^(0[1-9]|[1-8]\d|9[0-5]|2[AB])$/.test(code) || code in overseas ? code : '';

/** Corsica's postcodes begin with 20 on both sides of the border: 200 and 201 in the south, 202 and 206 in the north. */
const corsicanPostcode = (code: string): string => (code < '202' ? '2A' : '2B');

/** The département that a postcode's first digits announce, empty when there is none; see `departementOf` for the limits. */
export function departementOfPostcode(postcode: string): string {
  if (postcode === '97133') return '977';
  return departementOf(postcode);
}

/**
 * The département code in front of an INSEE code or a postcode: `'29'`, `'2A'`, `'974'`, `'988'`; empty when there is none.
 * A postcode can serve communes of a neighbouring département: `communesByPostcode` knows. 97133, both the INSEE code of
 * Vieux-Fort and the postcode of Saint-Barthélemy, is read as the former.
 */
export function departementOf(code: string): string {
  if (!/^\d[\dABab]\d{3}$/.test(code)) return '';
  if (code === '97150') return '978';
  if (code.startsWith('20')) return corsicanPostcode(code);
  return known(/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2).toUpperCase());
}
