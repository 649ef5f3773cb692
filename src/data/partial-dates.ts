/** Does one date come before another? Either may be a year, a month or a day: they are compared as far as both go. */
export function isBefore(date: string, other: string): boolean {
  return date.slice(0, other.length) < other.slice(0, date.length);
}
