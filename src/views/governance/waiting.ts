import { count, formatDate } from '../../data/typography.ts';
import type { WaitingReport } from '../../forge/waiting.ts';
import { wordsOfLabel } from './label-words.ts';

/** As many as one reads; the forge lists the others. */
const MOST_SHOWN = 20;

/** What the page says of the proposals that wait. Titles are strangers' words: text, never markup. */
export interface WaitingView {
  summary: string;
  lines: { number: number; title: string; labels: string[]; since: string; date: string }[];
  more?: string;
}

/** The oldest first: they are those that somebody waits for. */
export function waitingView({ le, propositions }: WaitingReport): WaitingView {
  const sorted = propositions.toSorted((a, b) => a.depuis.localeCompare(b.depuis) || a.numero - b.numero);
  const hidden = sorted.length - MOST_SHOWN;
  return {
    summary: `${waitingCount(sorted.length)} État du ${formatDate(le.slice(0, 10))}.`,
    lines: sorted.slice(0, MOST_SHOWN).map(({ numero, titre, etiquettes, depuis }) => ({
      number: numero,
      title: titre ?? `Proposition n°\u00a0${numero}`,
      labels: etiquettes.map(wordsOfLabel).filter((words) => words !== undefined),
      since: depuis,
      date: formatDate(depuis),
    })),
    ...(hidden > 0 && { more: `Et ${count(hidden, 'autre', 'autres')}, sur la forge.` }),
  };
}

function waitingCount(waiting: number): string {
  if (waiting === 0) return 'Tout a été relu\u00a0: rien n’attend.';
  return `${count(waiting, 'proposition attend', 'propositions attendent')} une relecture.`;
}
