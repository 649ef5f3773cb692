/** No-break space, before French double punctuation and between a number and its unit. */
export const NBSP = '\u00a0';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Ties double punctuation, quotation marks and units to their words, so that none stands alone at the start of a line. */
export function tie(text: string): string {
  return text
    .replace(/ (?=[;:?!»](?:\s|$|[,.)]))/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(\d) (?=(?:h|km|m|€|%|ans?|mois)(?![\p{L}\p{N}]))/gu, `$1${NBSP}`);
}

/** Keeps the number of a street with its name: `22 rue des Exemples`, `3 bis quai…`. */
export function tieStreet(street: string): string {
  return street.replace(/^(\d+)(?: (bis|ter|quater))? (?=\S)/i, (_, number, more) =>
    [number, more, ''].filter((part) => part !== undefined).join(NBSP),
  );
}

/** `12 345`, French style. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, NBSP);
}

/** `1 lieu`, `2 lieux`, `aucun lieu` (pass the word for none). */
export function count(value: number, one: string, many: string, none?: string): string {
  if (value === 0 && none) return none;
  return `${formatNumber(value)}${NBSP}${value < 2 ? one : many}`;
}

/** `2026-06-04` → `4 juin 2026`; a month or a year alone is said alone; anything else comes back as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  if (!month) return year!;
  const name = MONTHS[Number(month) - 1] ?? month;
  if (!day) return `${name}${NBSP}${year}`;
  return `${day === '01' ? '1er' : Number(day)}${NBSP}${name}${NBSP}${year}`;
}

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** `2026-12-01` → `mardi 1er décembre 2026`. */
export function sayDay(date: string): string {
  return `${DAYS[new Date(`${date}T00:00Z`).getUTCDay()]}${NBSP}${formatDate(date)}`;
}

/** Several days, those of a month together: `les 1er et 8 décembre 2026, le 5 janvier 2027`. */
export function sayDates(dates: readonly string[]): string {
  const months = new Map<string, string[]>();
  for (const date of dates.toSorted()) {
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), formatDate(date).split(NBSP)[0]!]);
  }
  return [...months]
    .map(([month, days]) => `${days.length > 1 ? 'les' : 'le'} ${joinWords(days)}${NBSP}${formatDate(month)}`)
    .join(', ');
}

/** Kilometres as people say them: `0,4 km`, `12 km`. */
export function formatKm(km: number): string {
  const value = km < 10 ? Math.max(0.1, Math.round(km * 10) / 10) : Math.round(km);
  return `${String(value).replace('.', ',')}${NBSP}km`;
}

/** `a, b et c`. */
export function joinWords(words: readonly string[], last = 'et'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What is known, side by side: `Gratuit · Sans rendez-vous`. The dot never begins a line. */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(`${NBSP}· `);
}

/** First letter in capital, the rest untouched. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text cut at a word, for a description in a page's head. */
export function shorten(text: string, length = 155): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', length - 1) || length)}…`;
}
