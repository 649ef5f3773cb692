import type { Entry, HistoryEvent, HistoryState } from '../../data/entry.ts';
import type { Commun } from '../../data/types.generated.ts';
import { formatDate } from '../../data/typography.ts';
import { commitLink } from '../forge.ts';

/** What changed in an entry, as its page tells it. */
export interface HistoryView {
  lines: { date: string; on: string; sentences: readonly string[]; commit?: string }[];
  /** What is not known, said plainly. */
  note?: string;
}

const COMES_AND_GOES: Readonly<Record<HistoryEvent['kind'], string>> = {
  creation: 'Fiche créée.',
  modification: 'Mise en forme de la fiche.',
  retrait: 'Fiche retirée.',
  retour: 'Fiche remise.',
};

/** The newest changes first. @param state how far git remembers; undefined where nobody asked it */
export function historyView(
  { histoire = [] }: Pick<Entry<unknown>, 'histoire'>,
  state: HistoryState | undefined,
  commun: Commun,
): HistoryView | undefined {
  if (!state) return undefined;
  const note = noteOf(state);
  const lines = histoire.map(({ date, commit, kind, sentences }) => {
    const link = commitLink(commun, commit);
    return {
      date: formatDate(date),
      on: date,
      sentences: sentences.length ? sentences : [COMES_AND_GOES[kind]],
      ...(link && { commit: link }),
    };
  });
  return { lines, ...(note && { note }) };
}

function noteOf({ state, since }: HistoryState): string | undefined {
  if (state === 'absente')
    return 'L’historique n’est pas connu\u00a0: les fichiers de cette publication ne sont pas suivis par git.';
  return state === 'partielle' && since
    ? `L’historique d’avant le ${formatDate(since)} n’est pas connu ici.`
    : undefined;
}
