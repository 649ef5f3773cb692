import { type DaySelector, isNth, type Rule } from './rule.ts';
import { sayDates, sayWeeks } from './words-dates.ts';
import { sayDays } from './words-days.ts';

/** Whether a rule belongs to the ordinary week: every week of the year, no holiday, no reason given for closing. */
export function isOrdinary({ joint, dates, weeks, holiday, days, state, comment }: Rule): boolean {
  if (joint === '||' || dates || weeks || holiday || (state === 'off' && comment)) return false;
  return !days?.some(isSpecialDay);
}

function isSpecialDay(day: DaySelector): boolean {
  return typeof day === 'string' || isNth(day);
}

/** Rules that name weekdays and holidays at once (`Mo-Fr,PH 09:00-12:00`) cut in two, to be said apart. */
export function splitMixed(rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => {
    const { days = [] } = rule;
    const special = days.filter(isSpecialDay);
    if (!special.length || special.length === days.length) return [rule];
    return [
      { ...rule, days: days.filter((day) => !isSpecialDay(day)) },
      { ...rule, days: special },
    ];
  });
}

/**
 * When a rule holds, its plain weekdays apart: "d’avril à octobre", "pendant les vacances scolaires", "le premier
 * samedi du mois"; several joined by a comma. Undefined when there are no words for it.
 */
export function sayOccasion({ dates, weeks, holiday }: Rule): string | undefined {
  const parts = [
    ...(dates ? [sayDates(dates)] : []),
    ...(weeks ? [sayWeeks(weeks)] : []),
    ...(holiday ? [holiday === 'SH' ? 'pendant les vacances scolaires' : 'les jours fériés'] : []),
  ];
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

/** The whole of when a rule holds, its days included: "d’avril à octobre, du lundi au vendredi". */
export function sayWhen(rule: Rule): string | undefined {
  const occasion = sayOccasion(rule);
  const days = rule.days ? sayDays(rule.days) : '';
  if (occasion === undefined || days === undefined) return undefined;
  return [occasion, days].filter(Boolean).join(', ');
}
