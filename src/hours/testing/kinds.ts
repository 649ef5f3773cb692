import { readRules } from '../read-rules.ts';
import { isNth, type Rule } from '../rule.ts';

/** What a value's meaning hangs on beside the weekday, from the least to the most. */
export const KINDS = [
  'semaine seule',
  'jours fériés',
  'dates, mois',
  'rang dans le mois',
  'une semaine sur deux',
  'autre notation',
  'vacances scolaires',
] as const;
export type Kind = (typeof KINDS)[number];

/** The last kind of {@link KINDS} that one of a value's rules belongs to. */
export function kindOf(value: string): Kind {
  if (/\bSH\b/.test(value.replace(/"[^"]*"/g, ''))) return 'vacances scolaires';
  const kinds = readRules(value)?.map(kindOfRule) ?? ['autre notation' as const];
  return KINDS.findLast((kind) => kinds.includes(kind))!;
}

function kindOfRule({ dates, weeks, days, holiday }: Rule): Kind {
  if (weeks) return 'une semaine sur deux';
  if (days?.some(isNth)) return 'rang dans le mois';
  if (dates) return 'dates, mois';
  return holiday || days?.includes('PH') ? 'jours fériés' : 'semaine seule';
}
