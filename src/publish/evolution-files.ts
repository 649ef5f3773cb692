import { stringify } from 'csv-stringify/sync';
import type { DayChange, EvolutionRecord } from '../data/evolution-record.ts';
import type { Commun } from '../data/types.generated.ts';
import { MEASURES, STOCKS } from '../evolution/measures.ts';
import { EVERYWHERE } from '../evolution/membership.ts';
import { type Moment, monthlySeries } from '../evolution/series.ts';
import { tagLinks } from '../forge/tag-links.ts';
import type { Header } from './collection-file.ts';
import type { PublishedFile } from './published-file.ts';

/** A file of figures over time. */
export interface EvolutionFile extends PublishedFile {
  /** How many dates it tells. */
  nombre: number;
}

const DEFINITIONS = Object.fromEntries(
  MEASURES.map(({ id, genre, titre, unit, formule }) => [id, { titre, genre, unite: unit[1], formule }]),
);

/**
 * `evolution.json` and `.csv` for the whole commons, `evolution/<territoire>.json` and `.csv` for each territory: stocks
 * at the end of each month, and what changed day by day, from which any two dates are compared.
 */
export function* evolutionFiles(
  record: EvolutionRecord,
  commun: Commun,
  header: Header,
): Generator<EvolutionFile> {
  for (const [territory, days] of Object.entries(record.days)) {
    const path = territory === EVERYWHERE ? 'evolution' : `evolution/${territory}`;
    const months = monthlySeries(days, record.since, record.until);
    const nombre = months.length;
    yield { path: `${path}.json`, content: asJson(territory, days, months, record, commun, header), nombre };
    yield { path: `${path}.csv`, content: asCsv(months), nombre };
  }
}

function asJson(
  territory: string,
  days: readonly DayChange[],
  months: readonly Moment[],
  { state, since, until, versions }: EvolutionRecord,
  commun: Commun,
  header: Header,
): string {
  const told = {
    ...header,
    territoire: territory === EVERYWHERE ? null : territory,
    historique: state,
    depuis: since,
    jusqu_a: until,
    definitions: DEFINITIONS,
    mois: {
      dates: months.map(({ date }) => date),
      valeurs: Object.fromEntries(STOCKS.map(({ id }) => [id, months.map(({ figures }) => figures[id])])),
    },
    jours: days.map(({ date, commit, changes }) => ({ date, commit, changements: changes })),
    versions: versions.map((version) => {
      const links = tagLinks(commun, version.nom);
      return { ...version, ...(links && { adresse: links.read, archive: links.archive }) };
    }),
  };
  return `${JSON.stringify(told)}\n`;
}

function asCsv(months: readonly Moment[]): string {
  const ids = STOCKS.map(({ id }) => id);
  return stringify([
    ['date', ...ids],
    ...months.map(({ date, figures }) => [date, ...ids.map((id) => figures[id])]),
  ]);
}
