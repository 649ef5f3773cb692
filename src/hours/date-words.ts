const formats = new Map<string, Intl.DateTimeFormat>();

/** `mardi` or `décembre`, of a date in UTC. For the browser: a format is made once, for making one takes longer than a card. */
export function dateWord(part: 'weekday' | 'month', date: Date): string {
  let format = formats.get(part);
  if (!format) {
    format = new Intl.DateTimeFormat('fr', { [part]: 'long', timeZone: 'UTC' });
    formats.set(part, format);
  }
  return format.format(date);
}

/** `1er`, `2`, `31`. */
export function dayOfMonth(date: Date): string {
  const number = date.getUTCDate();
  return number === 1 ? '1er' : String(number);
}
