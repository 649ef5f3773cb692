import { type DaySelector, isNth, type NthDay } from './rule.ts';
import type { Weekday } from './types.ts';
import { dayNames, daysBetween } from './weekdays.ts';
import { sayList } from './words-time.ts';

/** Runs of following weekdays, Monday first. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** "tous les jours", "du lundi au vendredi", "le mardi et le jeudi", "du lundi au mercredi et le samedi". */
export function sayWeekdays(days: readonly Weekday[]): string {
  const runs = runsOf(days);
  if (runs[0]?.length === 7) return 'tous les jours';
  return sayList(
    runs.flatMap((run) => {
      if (run.length > 2) return [`du ${dayNames[run[0]!]} au ${dayNames[run.at(-1)!]}`];
      return run.map((day) => `le ${dayNames[day]}`);
    }),
  );
}

const turns = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];
const turnsFromEnd = ['dernier', 'avant-dernier'];

function sayTurn(nth: number): string | undefined {
  return nth > 0 ? turns[nth - 1] : turnsFromEnd[-nth - 1];
}

/** "le premier samedi du mois", "les deuxième et quatrième jeudis du mois"; undefined for turns without a word. */
export function sayNthDay({ day, nth }: NthDay): string | undefined {
  const words = nth.map(sayTurn);
  if (!words.every((word) => word !== undefined)) return undefined;
  return words.length === 1
    ? `le ${words[0]} ${dayNames[day]} du mois`
    : `les ${sayList(words)} ${dayNames[day]}s du mois`;
}

/** Weekdays that selectors name outright, holidays and turns in the month apart. */
export function plainDays(selectors: readonly DaySelector[]): Weekday[] {
  return selectors.flatMap((selector) =>
    typeof selector === 'string' || isNth(selector) ? [] : daysBetween(selector.from, selector.to),
  );
}

/** Any list of day selectors: "du lundi au vendredi et les jours fériés"; undefined without words for it. */
export function sayDays(selectors: readonly DaySelector[]): string | undefined {
  const days = plainDays(selectors);
  const words = [
    ...(days.length ? [sayWeekdays(days)] : []),
    ...selectors.filter(isNth).map(sayNthDay),
    ...(selectors.includes('SH') ? ['pendant les vacances scolaires'] : []),
    ...(selectors.includes('PH') ? ['les jours fériés'] : []),
  ];
  return words.every((word) => word !== undefined) ? sayList(words) : undefined;
}
