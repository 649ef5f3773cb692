import type { Commons } from '../../data/load.ts';
import { tie } from '../../data/typography.ts';
import { hasPractices } from '../site.ts';
import { pratiquePath } from '../url.ts';

export interface PracticeLink {
  path: string;
  text: string;
}

const known = new WeakMap<Commons, Map<string, PracticeLink[]>>();

/** The practices that say they are run at a lieu, whichever of its identifiers they use. */
export function practicesAt(commons: Commons, ids: readonly string[]): PracticeLink[] {
  if (!hasPractices(commons)) return [];
  let byLieu = known.get(commons);
  if (!byLieu) {
    byLieu = new Map();
    for (const { id, value } of commons.pratiques)
      for (const lieu of value.lieux ?? [])
        byLieu.set(lieu, [...(byLieu.get(lieu) ?? []), { path: pratiquePath(id), text: tie(value.titre) }]);
    known.set(commons, byLieu);
  }
  return ids.flatMap((id) => byLieu.get(id) ?? []);
}
