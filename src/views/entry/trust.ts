import type { AnyEntry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Manque, Pratique } from '../../data/types.generated.ts';
import { formatDate, tie } from '../../data/typography.ts';
import { termOf } from '../../data/vocabularies.ts';
import { textsLicence } from '../../publish/licence.ts';
import { forgeLinks } from '../forge.ts';
import { type HistoryView, historyView } from '../lieu/history.ts';
import { reportLink } from '../report.ts';
import { entryDoor } from './doors.ts';
import { type SourceLine, sourceLine } from './source.ts';

/** Where an entry comes from, who checked it, who may reuse it, what changed. */
export interface EntryTrust {
  verified?: { on: string; date: string; by: string };
  sources: SourceLine[];
  /** What no source says. */
  deduced: string[];
  licence: { name: string; url?: string };
  /** The same entry as data, from the site's root. */
  json: string;
  file?: string;
  correct?: string;
  report?: string;
  history?: HistoryView;
}

/** @param about what the entry is, in words, for a message: `le manque « … »` */
export function entryTrust(
  entry: AnyEntry,
  { commun, history: state }: Pick<Commons, 'commun' | 'history'>,
  about: string,
): EntryTrust {
  const { verifie, sources = [], deduit = [], licence: own } = entry.value as Partial<Manque & Pratique>;
  const licence = licenceOf(own, commun);
  const file = forgeLinks(commun, entry.path);
  const history = historyView(entry, state, commun);
  const correct = entryDoor(commun, 'corriger', entry);
  const report = reportLink(commun, `À propos de ${about}`, entry.path);
  return {
    ...(verifie && {
      verified: { on: verifie.le, date: formatDate(verifie.le), by: verifie.par ?? '' },
    }),
    sources: sources.map(sourceLine),
    deduced: deduit.map(tie),
    licence,
    json: `api/v1/${entry.collection}/${entry.id}.json`,
    ...(file && { file: file.read }),
    ...(correct && { correct }),
    ...(report && { report }),
    ...(history && { history }),
  };
}

/** An entry's own licence, else that of the commons' texts: the one it is published under as data. */
function licenceOf(own: string | undefined, commun: Commons['commun']): EntryTrust['licence'] {
  const term = termOf('licences-ressources', own ?? textsLicence(commun));
  return { name: term?.label ?? '', ...(term?.url && { url: term.url }) };
}
