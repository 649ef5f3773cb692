/** Weekdays as the address names them, Monday first. */
export const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** From this time on it is evening: 18 h, in minutes. */
export const EVENING = 18 * 60;

/** When help is wanted. */
export type When =
  | { kind: 'now' }
  /** A day: today, the next such weekday (0 is Monday), or a date. */
  | {
      kind: 'day';
      day: 'today' | number | string /** Minutes since midnight. */;
      at?: number;
      from?: number;
    };

/**
 * Reads the word of the address that says when help is wanted: `maintenant`, `aujourdhui`, `ce-soir`, `samedi`,
 * `mardi-14h30`, `2026-12-05`, `2026-12-05-10h00`. Undefined when it means nothing.
 */
export function readWhen(text: string): When | undefined {
  if (text === 'maintenant') return { kind: 'now' };
  if (text === 'aujourdhui') return { kind: 'day', day: 'today' };
  if (text === 'ce-soir') return { kind: 'day', day: 'today', from: EVENING };
  const [, name, hours, minutes] = /^([a-z]+|\d{4}-\d\d-\d\d)(?:-(\d\d)h(\d\d))?$/.exec(text) ?? [];
  const day = name && dayNamed(name);
  if (day === undefined || day === '') return undefined;
  if (hours === undefined) return { kind: 'day', day };
  const at = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? { kind: 'day', day, at } : undefined;
}

function dayNamed(name: string): number | string | undefined {
  const weekday = (DAYS as readonly string[]).indexOf(name);
  if (weekday >= 0) return weekday;
  const date = new Date(`${name}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(name) ? name : undefined;
}

/** `mardi-14h30` from a weekday's name or a date, and an hour as a time field gives it (`14:30`) or none. */
export function writeWhen(day: string, time = ''): string {
  return time ? `${day}-${time.replace(':', 'h')}` : day;
}
