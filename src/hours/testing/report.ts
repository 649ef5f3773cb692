import { dayNumber } from '../dates.ts';
import type { Comparison } from './compare.ts';
import { KINDS, type Kind, kindOf } from './kinds.ts';
import { FIRST_DAY } from './moments.ts';

/** Days of a year: what a horizon has to reach where no school holidays are named. */
const YEAR = 365;

/** Horizons of one kind of rule, in days after the publication. */
interface KindLine {
  kind: Kind;
  values: number;
  shortest: number;
  median: number;
  /** Share of the values that are known a year ahead. */
  aYear: number;
}

/** Days known ahead, by kind of rule; a value of which no day can be told counts for 0. */
export function horizonsByKind({ horizons }: Comparison): KindLine[] {
  const byKind = new Map<Kind, number[]>();
  for (const [value, until] of horizons) {
    const days = until ? dayNumber(until) - dayNumber(FIRST_DAY) : 0;
    const kind = kindOf(value);
    byKind.set(kind, [...(byKind.get(kind) ?? []), days]);
  }
  return KINDS.flatMap((kind) => {
    const days = byKind.get(kind)?.sort((a, b) => a - b);
    if (!days) return [];
    return {
      kind,
      values: days.length,
      shortest: days[0]!,
      median: days[days.length >> 1]!,
      aYear: days.filter((length) => length >= YEAR).length / days.length,
    };
  });
}

/** Share of the values without school holidays that are known a year ahead. */
export function knownAYearAhead(comparison: Comparison): number {
  const lines = horizonsByKind(comparison).filter(({ kind }) => kind !== 'vacances scolaires');
  const total = lines.reduce((sum, { values }) => sum + values, 0);
  return lines.reduce((sum, { values, aYear }) => sum + values * aYear, 0) / total;
}

/** A zone's figures in a few lines of French. */
export function reportOf(timeZone: string, comparison: Comparison): string {
  const { parseable, compared, beyond, wrong } = comparison;
  const count = (number: number) => number.toLocaleString('fr-FR');
  const percent = (share: number) =>
    share.toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
  return [
    `${timeZone} : ${count(parseable)} horaires, ${count(compared)} instants comparés, ${count(beyond)} au-delà de l’horizon, ${count(wrong.length)} désaccord(s)`,
    ...horizonsByKind(comparison).map(
      ({ kind, values, shortest, median, aYear }) =>
        `  ${kind} : ${count(values)} ; horizon ${shortest} jours au moins, ${median} à la médiane ; un an ou plus : ${percent(aYear)}`,
    ),
    `  sans vacances scolaires, un an ou plus : ${percent(knownAYearAhead(comparison))}`,
  ].join('\n');
}
