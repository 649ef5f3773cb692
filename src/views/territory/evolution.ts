import type { DayChange, EvolutionRecord } from '../../data/evolution-record.ts';
import type { Commun } from '../../data/types.generated.ts';
import { formatDate, formatNumber, NBSP } from '../../data/typography.ts';
import type { Measure } from '../../evolution/measures.ts';
import { type Moment, monthlySeries } from '../../evolution/series.ts';
import { tagLinks } from '../../forge/tag-links.ts';
import type { ChartTable } from '../charts/frame.ts';
import type { Dated } from '../charts/sparkline.ts';
import { commitLink } from '../forge.ts';
import { type Comparison, compareDates, signed } from './comparison.ts';
import { followedIn } from './followed.ts';
import { tellMoves } from './tell-moves.ts';

/** One figure over time. */
export interface Curve {
  id: string;
  title: string;
  /** Of today. */
  value: string;
  /** `+3 en un an` */
  change?: string;
  series: Dated[];
  unit: readonly [one: string, many: string];
}

/** A state of the data that can be cited for good. */
export interface CitableVersion {
  name: string;
  date: string;
  /** How it is cited, in one line. */
  citation: string;
  read?: string;
  archive?: string;
}

/** How a territory changed, as its page tells it. */
export interface EvolutionView {
  /** How far back it goes, and what that means. */
  reach: string;
  /** None as long as there is one date alone. */
  curves: Curve[];
  table?: ChartTable;
  comparison?: Comparison;
  /** The days that may be compared, YYYY-MM-DD, and those that are to begin with. */
  since: string;
  until: string;
  compared: readonly [string, string];
  /** The newest days on which something came or went. */
  changes: { date: string; on: string; sentence: string; commit?: string }[];
  versions: CitableVersion[];
  /** The same as data, below `api/v1/`, without ending. */
  file: string;
}

/** So many days with a change are told. */
const MOST_CHANGES = 8;
/** So many months are told one by one; before them, one a year. */
const MOST_MONTHS = 36;

/**
 * @param territory identifier; `''` for the whole commons
 * @param name how it is cited
 */
export function evolutionView(
  territory: string,
  name: string,
  record: EvolutionRecord,
  commun: Commun,
): EvolutionView {
  const { since, until } = record;
  const days = record.days[territory] ?? [];
  const measures = followedIn(days);
  const months = monthlySeries(days, since, until);
  const past = since < until && measures.length > 0;
  const compared = [laterOf(since, yearBefore(until)), until] as const;
  return {
    reach: reachOf(record),
    curves: past ? measures.map((measure) => curveOf(measure, months)) : [],
    ...(past && { table: tableOf(measures, months), comparison: compareDates(days, compared, measures) }),
    since,
    until,
    compared,
    changes: changesOf(days, since, commun),
    versions: record.versions.map(({ nom, date }) => citableVersion(nom, date, name, commun)).reverse(),
    file: territory ? `evolution/${territory}` : 'evolution',
  };
}

function reachOf({ state, since }: EvolutionRecord): string {
  const day = formatDate(since);
  if (state === 'absente')
    return 'Les fichiers de cette publication ne sont pas suivis par git\u00a0: on ne sait pas encore comment ces chiffres ont changé.';
  return state === 'partielle'
    ? `Cette publication ne connaît que l’historique depuis le ${day}\u00a0: ce qui s’est passé avant existe, mais n’est pas lu ici.`
    : `L’historique des fiches commence le ${day}. Avant, on ne sait pas.`;
}

function curveOf({ id, titre, unit }: Measure, months: readonly Moment[]): Curve {
  const series = months.map(({ date, figures }) => ({ date, value: figures[id]! }));
  const last = series.at(-1)!;
  const before = series.findLast(({ date }) => date <= yearBefore(last.date));
  return {
    id,
    title: titre,
    value: formatNumber(last.value),
    ...(before && { change: `${signed(last.value - before.value)} en un an` }),
    series,
    unit,
  };
}

function tableOf(measures: readonly Measure[], months: readonly Moment[]): ChartTable {
  const shown = months.filter(
    ({ date }, index) => index === 0 || index >= months.length - MOST_MONTHS || date.slice(5, 7) === '12',
  );
  return {
    columns: ['Date', ...measures.map(({ titre }) => titre)],
    rows: shown.reverse().map(({ date, figures }) => ({
      label: formatDate(date),
      cells: measures.map(({ id }) => formatNumber(figures[id]!)),
    })),
  };
}

function changesOf(days: readonly DayChange[], since: string, commun: Commun): EvolutionView['changes'] {
  return days
    .filter(({ date }) => date > since)
    .flatMap(({ date, commit, changes }) => {
      const sentence = tellMoves(changes);
      if (sentence === tellMoves({})) return [];
      const link = commit && commitLink(commun, commit);
      return [{ date: formatDate(date), on: date, sentence, ...(link && { commit: link }) }];
    })
    .slice(-MOST_CHANGES)
    .reverse();
}

function citableVersion(tag: string, date: string, name: string, commun: Commun): CitableVersion {
  const links = tagLinks(commun, tag);
  const where = links ? ` ${links.read}` : '';
  return {
    name: tag,
    date: formatDate(date),
    citation: `${commun.nom}, «${NBSP}${name}${NBSP}», version ${tag} du ${formatDate(date)}.${where}`,
    ...links,
  };
}

function yearBefore(date: string): string {
  const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
  return `${year - 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
