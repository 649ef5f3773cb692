import { isOn } from '../../data/modules.ts';
import type { Commun } from '../../data/types.generated.ts';

/** A page above another. */
export interface Crumb {
  path: string;
  text: string;
}

/** The pages above one of the état des lieux: that of territories, where a commons has them, then what is given. */
export function overviewCrumbs(commun: Commun, ...below: Crumb[]): Crumb[] {
  return isOn(commun, 'territoires') ? [{ path: '/territoires/', text: 'État des lieux' }, ...below] : below;
}
