import { isOrdinary, sayOccasion } from './occasion.ts';
import { ordinaryWeek, wordedRules } from './ordinary-week.ts';
import { isNth, type Rule } from './rule.ts';
import type { Segment } from './segments.ts';
import type { HoursContext, Weekday } from './types.ts';
import { allDays, dayNames } from './weekdays.ts';
import { plainDays, sayNthDay } from './words-days.ts';
import { sayRange } from './words-time.ts';

/** One line of the week's table. */
export interface DayRow {
  /** Monday = 0 */
  day: Weekday;
  label: string;
  /** One line each: "9 h – 12 h", or what takes the place of hours ("sur rendez-vous"). None: closed. */
  ranges: string[];
  /** What else has to be known: "le premier samedi du mois", "sauf en août". */
  note?: string;
}

/** What a rule beside the ordinary week says of a weekday. */
interface Aside {
  occasion: string;
  rule: Rule;
}

/**
 * The table of the regular week, Monday first. Public holidays and single dates stand in the sentences alone.
 *
 * @returns undefined where no weekly table makes sense: nothing recurs by the week, or it cannot be put in words.
 */
export function weekRows(value: string, _ctx?: HoursContext): DayRow[] | undefined {
  const rules = wordedRules(value);
  if (!rules) return undefined;
  const week = ordinaryWeek(rules);
  const special = rules.filter((rule) => !isOrdinary(rule));
  const rows = allDays.map((day) =>
    toRow(
      day,
      week[day]!,
      special.flatMap((rule) => asideFor(rule, day)),
    ),
  );
  return rows.some(({ ranges }) => ranges.some((range) => /\d/.test(range))) ? rows : undefined;
}

/** What a special rule says of a weekday; nothing when it holds on single dates or public holidays. */
function asideFor(rule: Rule, day: Weekday): Aside[] {
  const { joint, dates, holiday, days = [] } = rule;
  if (dates?.some(({ from }) => from.day !== undefined || from.year !== undefined)) return [];
  if (joint === '||' && !rule.days) return [{ occasion: sayOccasion(rule) ?? '', rule }];
  if (holiday === 'PH') return [];
  const turns = days.flatMap((selector) =>
    isNth(selector) && selector.day === day ? (sayNthDay(selector) ?? []) : [],
  );
  const school = days.includes('SH') ? ['pendant les vacances scolaires'] : [];
  if (rule.days && !turns.length && !school.length && !plainDays(days).includes(day)) return [];
  return [{ occasion: [sayOccasion(rule), ...turns, ...school].filter(Boolean).join(', '), rule }];
}

function toRow(day: Weekday, segments: readonly Segment[], asides: readonly Aside[]): DayRow {
  const name = dayNames[day];
  const row: DayRow = { day, label: name.charAt(0).toUpperCase() + name.slice(1), ...sayOrdinary(segments) };
  const notes = row.note ? [row.note] : [];
  for (const { occasion, rule } of asides) {
    const lines = sayLines(rule);
    if (rule.state === 'off') {
      if (row.ranges.length) notes.push(sayExcept([occasion, ...lines].filter(Boolean).join(' '), rule));
    } else if (!row.ranges.length) {
      row.ranges = lines;
      if (occasion) notes.push(occasion);
      if (rule.comment && !lines.includes(rule.comment)) notes.push(rule.comment);
    } else {
      const before =
        rule.joint === '||' ? ['sinon', occasion].filter(Boolean).join(' ') : `${occasion}\u00a0:`;
      notes.push(`${before} ${lines.join(', ')}`);
    }
  }
  if (notes.length) row.note = notes.join('\u00a0; ');
  return row;
}

/** "sauf en août"; of a closing that no occasion limits, its reason: "fermé (congés)". */
function sayExcept(when: string, { comment }: Rule): string {
  if (when) return `sauf ${when}`;
  return comment ? `fermé (${comment})` : 'fermé';
}

/** Lines and note of an ordinary day. */
function sayOrdinary(segments: readonly Segment[]): Pick<DayRow, 'ranges' | 'note'> {
  const comments = [
    ...new Set(
      segments.map(({ comment, state }) => comment ?? (state === 'unknown' ? 'à vérifier' : undefined)),
    ),
  ];
  const lines = segments.map(({ start, end }) => sayRange([start, end]));
  if (comments.length === 1) {
    const [comment] = comments;
    if (!comment) return { ranges: lines };
    const allDay = segments.every(
      ({ start, end, state }) => state === 'unknown' && start === 0 && end === 1440,
    );
    return allDay ? { ranges: [comment] } : { ranges: lines, note: comment };
  }
  const notes = segments.flatMap(({ comment, state }, i) => {
    const text = comment ?? (state === 'unknown' ? 'à vérifier' : undefined);
    return text ? [`${lines[i]}\u00a0: ${text}`] : [];
  });
  return notes.length ? { ranges: lines, note: notes.join('\u00a0; ') } : { ranges: lines };
}

/** The lines that a rule would put in the table. */
function sayLines({ state, times, comment }: Rule): string[] {
  if (times) return times.map(sayRange);
  if (state === 'off') return [];
  return [state === 'unknown' ? (comment ?? 'à vérifier') : 'toute la journée'];
}
