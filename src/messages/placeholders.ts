import type { Locale } from './locales.ts';

/** What a placeholder's value is translated with. */
export interface Speaker {
  locale: Locale;
  /** The translation of a French text in normal form; undefined when it has none. */
  say: (text: string) => string | undefined;
  /** A text left as it is, kept apart from the direction of those around it. */
  isolate: (text: string) => string;
}

/** What may stand in place of a name in braces, and how it is said in another language. */
interface Kind {
  /** Source of a regular expression. */
  source: string;
  say: (value: string, speaker: Speaker) => string | undefined;
  /** Any text fits: such patterns are tried last. */
  soft?: true;
}

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split(
  '|',
);
const month = `(?:${MONTHS.join('|')})`;
const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const time = '(?:\\d{1,2} h(?: \\d{2})?|minuit)';
const translated = (value: string, { say }: Speaker): string | undefined => say(value);

/** The kinds of placeholders, by name; digits after the name tell apart several of a kind: `{jour}`, `{jour2}`. */
export const kinds: Readonly<Record<string, Kind>> = {
  /** `12 345` */
  n: {
    source: '\\d{1,3}(?: \\d{3})+|\\d+',
    say: (value, { locale }) => numberOf(value).toLocaleString(locale.tag),
  },
  /** `0,4 km`, `400 m` */
  km: { source: '\\d+(?:,\\d+)? k?m', say: sayDistance },
  /** `9 h`, `13 h 30`, `minuit`, said `9:00`, `13:30`, `0:00`: as on the doors. */
  heure: { source: time, say: (value) => sayTime(value) },
  jour: { source: `(?:${days})`, say: translated },
  /** Weekdays by their gender in Ukrainian, where a turn agrees with it. */
  jourm: { source: '(?:lundi|mardi|jeudi)', say: translated },
  jourf: { source: '(?:mercredi|vendredi|samedi|dimanche)', say: translated },
  /** `juillet`, `décembre 2026` */
  mois: { source: `${month}(?: \\d{4})?`, say: (value, { locale }) => sayDate(value, locale) },
  /** `1er avril`, `4 juin 2026` */
  date: {
    source: `(?:1er|\\d{1,2}) ${month}(?: \\d{4})?`,
    say: (value, { locale }) => sayDate(value, locale),
  },
  /** `mardi 1er décembre 2026` */
  journee: {
    source: `(?:${days}) (?:1er|\\d{1,2}) ${month} \\d{4}`,
    say: (value, { locale }) => sayDate(value.replace(/^\S+ /, ''), locale, 'long'),
  },
  /** `mardi 1er décembre`, of a year that goes without saying. */
  jourdate: {
    source: `(?:${days}) (?:1er|\\d{1,2}) ${month}`,
    say: sayDayOfYear,
  },
  /** `2026`, `juin 2026`, `4 juin 2026`: as much as is known of a date. */
  quand: {
    source: `(?:(?:1er|\\d{1,2}) )?(?:${month} )?\\d{4}`,
    say: (value, { locale }) => sayDate(value, locale),
  },
  /** A text that has a translation of its own. */
  texte: { source: '.+', say: translated, soft: true },
  /** A text that people wrote: translated if it is one of ours, else left as it is. */
  libre: {
    source: '(?:(?! · ).)+',
    say: (value, speaker) => speaker.say(value) ?? speaker.isolate(value),
    soft: true,
  },
  /** Such a text between quotation marks. */
  mot: {
    source: '[^«»]+',
    say: (value, speaker) => speaker.say(value) ?? speaker.isolate(value),
    soft: true,
  },
  /** A name, an address, a telephone number: left as it is. */
  nom: { source: '.+', say: (value, { isolate }) => isolate(value), soft: true },
  /** Names joined by commas and "et". */
  noms: { source: '.+', say: sayNames, soft: true },
};

/** The kind of a placeholder. @throws Error for a name that no kind bears */
export function kindOf(name: string): Kind {
  const kind = kinds[name.replace(/\d+$/, '')];
  if (!kind) throw new Error(`{${name}}: no such placeholder`);
  return kind;
}

/** `12 345` → 12345 */
export function numberOf(value: string): number {
  return Number(value.replace(/ /g, ''));
}

function sayDistance(value: string, { locale }: Speaker): string {
  const [number, unit] = value.split(' ') as [string, string];
  return Number(number.replace(',', '.')).toLocaleString(locale.tag, {
    style: 'unit',
    unit: unit === 'm' ? 'meter' : 'kilometer',
  });
}

function sayTime(value: string): string {
  if (value === 'minuit') return '0:00';
  const [hour, minutes = '00'] = value.split(/ h ?/);
  return `${hour}:${minutes || '00'}`;
}

function sayDate(value: string, { tag }: Locale, weekday?: 'long'): string {
  const [, day, name, year] = /^(?:(\d{1,2}|1er) )?(?:(\p{L}+)(?: |$))?(\d{4})?$/u.exec(value) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(
    Number(year ?? 2000),
    name ? MONTHS.indexOf(name) : 0,
    day ? Number.parseInt(day, 10) : 1,
  );
  const said = date.toLocaleDateString(tag, {
    timeZone: 'UTC',
    ...(weekday && { weekday }),
    ...(day && { day: 'numeric' }),
    ...(name && { month: 'long' }),
    ...(year && { year: 'numeric' }),
  });
  // Ukrainian writes the word for year short, with a dot that would end the sentence.
  return said.replace(/ р\.$/, ' року');
}

/** The weekday and the date each by itself: without its year, no calendar knows the one from the other. */
function sayDayOfYear(value: string, { locale, say }: Speaker): string | undefined {
  const [, day = '', date = ''] = /^(\S+) (.+)$/.exec(value) ?? [];
  const said = say(day);
  return said && said + (locale.separators[', '] ?? ' ') + sayDate(date, locale);
}

function sayNames(value: string, { locale, isolate }: Speaker): string {
  const names = value.split(/, | et /).map(isolate);
  return new Intl.ListFormat(locale.tag).format(names);
}
