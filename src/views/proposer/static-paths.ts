import type { Commons } from '../../data/load.ts';
import { canPropose } from '../site.ts';

/** The one value of the folder of the pages on which one contributes; none where a commons switches them off. */
export function proposePaths(commons: Commons): { params: { proposer: string } }[] {
  return canPropose(commons) ? [{ params: { proposer: 'proposer' } }] : [];
}
