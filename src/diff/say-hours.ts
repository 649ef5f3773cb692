import { sentencesOf, weekRows } from '../hours/index.ts';
import type { Weekday } from '../hours/types.ts';
import { sayWeekdays } from '../hours/words-days.ts';
import { lowerFirst } from './say-value.ts';

/**
 * What changed in hours, day by day where only ordinary days differ: "lundi et mardi 9 h – 12 h → 9 h – 17 h";
 * else the sentences before and after.
 */
export function sayHoursChange(before: string, after: string): string {
  const said = (value: string): string => lowerFirst(sentencesOf(value).join(' ').replace(/\.$/, ''));
  if (said(before) === said(after)) return 'écrits autrement, sans changement';
  return sayDays(before, after) ?? `${said(before)} → ${said(after)}`;
}

function sayDays(before: string, after: string): string | undefined {
  const [old, recent] = [weekRows(before), weekRows(after)];
  if (!old || !recent || !sameBeside(before, after)) return undefined;
  const groups = new Map<string, Weekday[]>();
  for (const row of recent) {
    const was = sayRow(old[row.day]);
    const is = sayRow(row);
    if (was === is) continue;
    const change = `${was} → ${is}`;
    groups.set(change, [...(groups.get(change) ?? []), row.day]);
  }
  if (groups.size === 0) return undefined;
  return [...groups].map(([change, days]) => `${sayWeekdays(days)} ${change}`).join('\u00a0; ');
}

function sayRow(row: { ranges: string[]; note?: string } | undefined): string {
  if (!row || (row.ranges.length === 0 && !row.note)) return 'fermé';
  return [row.ranges.join(', ') || 'fermé', row.note && `(${row.note})`].filter(Boolean).join(' ');
}

/** Are the sentences that no week's table shows (holidays, single dates) the same on both sides? */
function sameBeside(before: string, after: string): boolean {
  const beside = (value: string): string =>
    value
      .split(/;|\|\|/)
      .filter((part) => /\bPH\b|\bSH\b|[A-Z][a-z]{2} \d|\d{4}/.test(part))
      .map((part) => part.trim())
      .join(';');
  return beside(before) === beside(after);
}
