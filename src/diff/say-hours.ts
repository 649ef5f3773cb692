import { weekRows } from '../hours/index.ts';
import type { Weekday } from '../hours/types.ts';
import { sayWeekdays } from '../hours/words-days.ts';
import { hoursParts, quote } from './words.ts';

/**
 * What changed in hours, day by day where only ordinary days differ: "lundi et mardi 9 h – 12 h → 9 h – 17 h"; the
 * sentence that comes or goes where the others stay; else all of them, before and after.
 */
export function sayHoursChange(before: string, after: string): string {
  const [old, recent] = [hoursParts(before), hoursParts(after)];
  const come = recent.filter((part) => !old.includes(part));
  const gone = old.filter((part) => !recent.includes(part));
  if (come.length + gone.length === 0) return 'écrits autrement, sans changement';
  const days = sayDays(before, after);
  if (days) return days;
  if (gone.length === 0) return `ajout de ${quote(join(come))}`;
  if (come.length === 0) return `retrait de ${quote(join(gone))}`;
  return `${join(old)} → ${join(recent)}`;
}

function join(parts: readonly string[]): string {
  return parts.join('\u00a0; ');
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
