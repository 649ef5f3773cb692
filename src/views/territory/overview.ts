import type { Commons } from '../../data/load.ts';
import { formatNumber, NBSP } from '../../data/typography.ts';
import type { Coverage } from '../../indicators/coverage.ts';
import { NO_DATA } from '../../indicators/measure.ts';
import type { MeasuredArea } from '../../indicators/measure-all.ts';
import { coverageOfCommons, measuresOf } from '../../indicators/of-commons.ts';
import { type Scope, scopeOfRows } from '../../indicators/scope.ts';
import type { CoverageMap } from '../charts/coverage-map.ts';
import { among } from './counted.ts';
import { territoryCoverage } from './coverage.ts';

/** A département beside the others: never without its inhabitants, nor without what its figures are worth. */
export interface DepartementRow {
  code: string;
  nom: string;
  people: string;
  /** Undefined where nothing is listed: nobody has looked yet. */
  told?: { lieux: string; communes: string; near: string; fresh: string };
}

/** The whole commons at a glance. */
export interface OverviewView {
  rows: DepartementRow[];
  /** How many départements have no data at all. */
  silent: number;
  among: string;
  map?: CoverageMap;
}

/** In the order of the codes: it is no ranking. @param today YYYY-MM-DD */
export function overviewView(commons: Commons, today: string): OverviewView {
  const measures = measuresOf(commons, today).departements;
  const rows = [...measures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, measured]) => rowOf(code, measured));
  const whole = scopeOfDepartements(coverageOfCommons(commons, today), [...measures.keys()]);
  const map = territoryCoverage('À quelle distance est l’aide la plus proche', whole);
  return {
    rows,
    silent: rows.filter(({ told }) => !told).length,
    among: among(whole),
    ...(map && { map }),
  };
}

function scopeOfDepartements(coverage: Coverage, departements: readonly string[]): Scope {
  const { codes, ofDepartement } = coverage.table;
  const rows = departements.flatMap((code) => ofDepartement.get(code) ?? []);
  return scopeOfRows(coverage, { communes: rows.map((row) => codes[row]!) }, rows);
}

function rowOf(code: string, { nom, values, couverture }: MeasuredArea): DepartementRow {
  const said = (id: string): string => (values[id] == null ? 'on ne sait pas' : formatNumber(values[id]));
  const row = { code, nom, people: said('population') };
  if (couverture === NO_DATA) return row;
  const near = values.part_population_a_10_km;
  return {
    ...row,
    told: {
      lieux: said('lieux'),
      communes: `${said('communes_servies')} sur ${said('communes')}`,
      near: near == null ? 'on ne sait pas' : `${String(near).replace('.', ',')}${NBSP}%`,
      fresh: `${formatNumber((values.lieux_verifies_moins_de_6_mois ?? 0) + (values.lieux_verifies_6_a_12_mois ?? 0))} sur ${said('lieux')}`,
    },
  };
}
