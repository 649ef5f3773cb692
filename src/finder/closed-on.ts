import type { Found } from './found.ts';

/** Is the lieu closed for a while on that day, YYYY-MM-DD? */
export function isClosedOn({ ferme }: Pick<Found, 'ferme'>, date: string): boolean {
  return ferme !== undefined && (ferme.du ?? '') <= date && date <= (ferme.au ?? '9');
}
