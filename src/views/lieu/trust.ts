import type { Entry } from '../../data/entry.ts';
import { lastKnown } from '../../data/freshness.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { termOf } from '../../data/vocabularies.ts';
import { forgeLinks } from '../forge.ts';
import { type Exits, exitsOf } from './exits.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { type HistoryView, historyView } from './history.ts';

/** What is checked, by whom, when; where it comes from; who may reuse it. */
export interface TrustView {
  verified?: { on: string; by: string };
  /** The date that tells how old the page is, and what is said of that age. */
  freshness?: Freshness & { since: string };
  /** The date of the source, when nobody checked since. */
  updated?: string;
  source?: string;
  licence: { name: string; url?: string };
  file?: { read: string; edit: string };
  exits: Exits;
  history?: HistoryView;
}

/** @param today YYYY-MM-DD, the day of publication */
export function trustView(
  entry: Entry<Lieu>,
  { commun, history: state }: Pick<Commons, 'commun' | 'history'>,
  today: string,
): TrustView {
  const { value, path } = entry;
  const licence = termOf('licences-donnees', value.licence ?? commun.licence_donnees ?? 'etalab-2.0');
  const file = forgeLinks(commun, path);
  const since = lastKnown(value);
  const history = historyView(entry, state, commun);
  return {
    ...(value.verifie && { verified: { on: value.verifie.le, by: value.verifie.par ?? '' } }),
    ...(since && { freshness: { since, ...freshnessOf(since, today) } }),
    ...(value.date_maj && { updated: value.date_maj }),
    ...(value.source && { source: value.source }),
    licence: { name: licence?.label ?? '', ...(licence?.url && { url: licence.url }) },
    ...(file && { file }),
    exits: exitsOf(entry, commun),
    ...(history && { history }),
  };
}
