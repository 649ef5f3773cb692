import { dayCodes } from './weekdays.ts';

/** Hours made of one cell a weekday, and the cells (Monday = 0) that could not be read for sure. */
export interface DayCells {
  value?: string;
  rejected: number[];
}

const cellRange = /^(\d{1,2})\s*[:h]\s*(\d{2})?\s*(?:-|–|—|à)\s*(\d{1,2})\s*[:h]\s*(\d{2})?$/i;

/**
 * Hours in OSM's notation out of a table's cells such as `09:00 - 12:00 / 13:30 - 17:00`, days with the same hours
 * together: `Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00`.
 *
 * @param cells Monday first; an empty one says nothing
 * @returns no value when no cell can be read. A cell is rejected whose ranges overlap or run backwards; a range given
 *   twice counts once, and `00:00 - 00:00` beside another is how a form writes an empty half-day.
 */
export function hoursFromDayCells(cells: readonly (string | undefined)[]): DayCells {
  const rejected: number[] = [];
  const groups = new Map<string, number[]>();
  cells.forEach((cell, day) => {
    if (!cell?.trim()) return;
    const ranges = readCell(cell);
    if (ranges === undefined) rejected.push(day);
    else groups.set(ranges, [...(groups.get(ranges) ?? []), day]);
  });
  const rules = [...groups].map(([ranges, days]) => `${writeDays(days)} ${ranges}`);
  return rules.length ? { value: rules.join('; '), rejected } : { rejected };
}

/** `09:00-12:00,13:30-17:00`, `off`, or undefined. */
function readCell(cell: string): string | undefined {
  const text = cell.replace(/[\s\u00a0]+/g, ' ').trim();
  if (/^ferm[ée]e?$/i.test(text)) return 'off';
  const parts = text.split(/\s*(?:[/;,]| et )\s*/).filter((part) => part !== '');
  const filled = parts.filter((part) => !/^0?0[:h]00\s*-\s*0?0[:h]00$/.test(part));
  const ranges = [...new Set(filled)].map(readRange);
  if (!ranges.length || !ranges.every((range) => range !== undefined)) return undefined;
  const joined: [string, string][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && start < last[1]) return undefined;
    if (last && start === last[1]) last[1] = end;
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => `${start}-${end}`).join(',');
}

/** A range that starts before it ends, within the day. */
function readRange(text: string): [string, string] | undefined {
  const match = cellRange.exec(text);
  if (!match) return undefined;
  const [, startHour, startMinute, endHour, endMinute] = match;
  const start = readTime(startHour!, startMinute);
  const end = readTime(endHour!, endMinute);
  return start && end && start < end ? [start, end] : undefined;
}

function readTime(hour: string, minute = '00'): string | undefined {
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return Number(minute) < 60 && time <= '24:00' ? time : undefined;
}

/** `Mo-Th`, `Mo,Tu`, `Mo,We-Fr`: a run from three days on. */
export function writeDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const code = (day: number) => dayCodes[day]!;
  return runs
    .map((run) => (run.length > 2 ? `${code(run[0]!)}-${code(run.at(-1)!)}` : run.map(code).join(',')))
    .join(',');
}
