import type { WallTime } from './types.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the place's wall shows. For the browser.
 *
 * @param timeZone IANA name; an unknown one throws a RangeError
 * @param at the moment, now by default
 */
export function wallTime(timeZone: string, at: Date = new Date()): WallTime {
  const part = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
}

/** Made once a zone: a list asks for every result. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}
