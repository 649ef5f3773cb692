import { foldName } from '../geo/names.ts';

/** A local label as the address names it: `Point d’accès public à internet` → `point-d-acces-public-a-internet`. */
export function slugOfLabel(label: string): string {
  return foldName(label).replace(/ /g, '-');
}
