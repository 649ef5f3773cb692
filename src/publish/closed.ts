import type { Lieu } from '../data/types.generated.ts';

/**
 * True when the lieu is closed for good on that day; a closure that is only announced leaves it open.
 * @param today YYYY-MM-DD
 */
export function isClosed(lieu: Lieu, today: string): boolean {
  return lieu.fermeture !== undefined && lieu.fermeture.le <= today;
}
