const space = '\u00a0';

/** "9 h", "13 h 30", "minuit"; past midnight, the hour of the next day. */
export function sayTime(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (hour === 0 && rest === 0) return 'minuit';
  return `${hour}${space}h${rest ? `${space}${String(rest).padStart(2, '0')}` : ''}`;
}

/** A range for a table: "9 h – 12 h"; one that ends the next day says so. */
export function sayRange([start, end]: readonly [number, number]): string {
  if (start === 0 && end === 1440) return `24${space}h/24`;
  const range = `${sayTime(start)}${space}–${space}${sayTime(end)}`;
  return end > 1440 ? `${range} (le lendemain)` : range;
}

/** Ranges for a sentence: "de 9 h à 12 h et de 14 h à 17 h". */
export function sayTimes(ranges: readonly (readonly [number, number])[]): string {
  return sayList(
    ranges.map(([start, end]) => {
      if (start === 0 && end === 1440) return 'jour et nuit';
      return `de ${sayTime(start)} à ${sayTime(end)}${end > 1440 ? ' (le lendemain)' : ''}`;
    }),
  );
}

/** "a", "a et b", "a, b et c". */
export function sayList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}
