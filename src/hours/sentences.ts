import { isOrdinary, sayWhen } from './occasion.ts';
import { closedDays, ordinaryWeek, wordedRules } from './ordinary-week.ts';
import type { Rule } from './rule.ts';
import type { Segment } from './segments.ts';
import type { HoursContext, Weekday } from './types.ts';
import { allDays } from './weekdays.ts';
import { sayWeekdays } from './words-days.ts';
import { sayTimes } from './words-time.ts';

/**
 * The hours as a person would say them, one idea a sentence: "Du lundi au vendredi, de 9 h à 12 h et de 14 h à
 * 17 h.", "Le premier samedi du mois, de 10 h à 12 h.", "Fermé les jours fériés.", "Sur rendez-vous."
 *
 * What cannot be put in words is shown as it is written, never left out.
 */
export function sentencesOf(value: string, _ctx?: HoursContext): string[] {
  return spoken(value) ?? [`Horaires (notation OpenStreetMap)\u00a0: ${value}`];
}

function spoken(value: string): string[] | undefined {
  const rules = wordedRules(value);
  if (!rules) return undefined;
  const special = rules.filter((rule) => !isOrdinary(rule)).map(sayRule);
  if (!special.every((sentence) => sentence !== undefined)) return undefined;
  const sentences = [...sayWeek(rules), ...special].map(asSentence);
  return sentences.length ? sentences : ['Fermé.'];
}

/** The ordinary week, days with the same hours together, in the order of their first day; then the days said closed. */
function sayWeek(rules: readonly Rule[]): string[] {
  const groups = new Map<string, Weekday[]>();
  const week = ordinaryWeek(rules);
  for (const day of allDays) {
    const key = JSON.stringify(week[day]);
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  const said = [...groups.values()].flatMap((days) => sayDay(days, week[days[0]!]!));
  const closed = closedDays(rules).filter((day) => week[day]!.length === 0);
  return closed.length ? [...said, `fermé ${sayWeekdays(closed)}`] : said;
}

function sayDay(days: Weekday[], segments: Segment[]): string[] {
  const when = sayWeekdays(days);
  return [...new Set(segments.map(({ state, comment }) => `${state} ${comment ?? ''}`))].map((key) => {
    const alike = segments.filter(({ state, comment }) => `${state} ${comment ?? ''}` === key);
    const times = alike.map(({ start, end }): [number, number] => [start, end]);
    const [{ state, comment }] = alike as [Segment];
    if (state === 'unknown') return sayUnsure(days.length === 7 ? '' : when, times, comment);
    return `${when}, ${sayTimes(times)}${comment ? ` (${comment})` : ''}`;
  });
}

/** "le samedi, de 9 h à 12 h : sur rendez-vous", "sur rendez-vous". */
function sayUnsure(
  when: string,
  times: readonly (readonly [number, number])[],
  comment = 'à vérifier',
): string {
  const allDay = times.every(([start, end]) => start === 0 && end === 1440);
  const moment = [when, ...(allDay ? [] : [sayTimes(times)])].filter(Boolean).join(', ');
  if (moment) return `${moment}\u00a0: ${comment}`;
  return comment === 'à vérifier' ? 'horaires à vérifier' : comment;
}

/** A rule beside the ordinary week; undefined without words for it. */
function sayRule(rule: Rule): string | undefined {
  const when = sayWhen(rule);
  if (when === undefined) return undefined;
  const { state, times, comment, joint } = rule;
  const full = [joint === '||' ? ['en dehors de ces horaires', when].filter(Boolean).join(', ') : when];
  const reason = comment ? ` (${comment})` : '';
  if (state === 'off') {
    const closed = [when, ...(times ? [sayTimes(times)] : [])].filter(Boolean).join(', ');
    return `${['fermé', closed].filter(Boolean).join(' ')}${reason}`;
  }
  if (state === 'unknown') return sayUnsure(full[0]!, times ?? [[0, 1440]], comment);
  return `${[...full, times ? sayTimes(times) : 'toute la journée'].join(', ')}${reason}`;
}

/** Capital first, full stop last. */
function asSentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
}
