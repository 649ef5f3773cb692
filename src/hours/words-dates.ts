import type { DateSpan, WeekSpan, YearDay } from './rule.ts';
import { monthNames } from './weekdays.ts';
import { sayList } from './words-time.ts';

const space = '\u00a0';

/** "1er avril", "24 décembre 2026", "juillet". */
function sayYearDay({ year, month, day }: YearDay): string {
  const name = monthNames[month - 1]!;
  const date = day === undefined ? name : `${day === 1 ? '1er' : day}${space}${name}`;
  return year === undefined ? date : `${date} ${year}`;
}

/** "d’avril à octobre", "en juillet", "du 24 décembre 2026 au 2 janvier 2027", "le 24 décembre". */
function saySpan({ from, to }: DateSpan): string {
  const first = sayYearDay(from);
  if (from.day === undefined) {
    if (!to || sayYearDay(to) === first) return `en ${first}`;
    return `${/^[ao]/.test(first) ? 'd’' : 'de '}${first} à ${sayYearDay(to)}`;
  }
  if (!to || sayYearDay(to) === first) return `le ${first}`;
  if (from.year === to.year && from.month === to.month)
    return `du ${from.day === 1 ? '1er' : from.day} au ${sayYearDay(to)}`;
  return `du ${from.year === to.year ? sayYearDay({ ...from, year: undefined }) : first} au ${sayYearDay(to)}`;
}

/** Several spans: "en juillet et en août". */
export function sayDates(spans: readonly DateSpan[]): string {
  return sayList(spans.map(saySpan));
}

/** "les semaines paires", "la semaine 12", "de la semaine 10 à la semaine 20"; undefined without words for it. */
export function sayWeeks(weeks: readonly WeekSpan[]): string | undefined {
  const words = weeks.map(({ from, to, step }) => {
    if (from === to) return `la semaine${space}${from}`;
    if (step === 1) return `de la semaine${space}${from} à la semaine${space}${to}`;
    if (step === 2 && from <= 2 && to >= 52) return `les semaines ${from === 1 ? 'impaires' : 'paires'}`;
    return undefined;
  });
  return words.every((word) => word !== undefined) ? sayList(words) : undefined;
}
