/** What the page that searches everything shows: it lives in the fragment of its address, which no server ever sees. */
export interface SearchState {
  texte?: string;
  /** Code of the département looked at. */
  dep?: string;
  /** What is chosen: facet → value, as it is read. */
  choices: Partial<Record<Choice, string>>;
  /** How many pages of answers are shown, from 2 on. */
  page?: number;
}

/** The facets that are chosen on the page; the département has a field of its own. */
export const CHOICES = ['genre', 'besoin', 'public', 'niveau', 'service'] as const;
export type Choice = (typeof CHOICES)[number];

/** What was typed is cut there: nobody asks more. */
const LONGEST = 200;
const MOST_PAGES = 50;

/** Reads a fragment; what is malformed is left out. */
export function readState(hash: string): SearchState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string) => given.get(key)?.trim().slice(0, LONGEST) || undefined;
  const texte = text('texte');
  const dep = /^(?:\d{2,3}|2[AB])$/.exec(given.get('dep') ?? '')?.[0];
  const page = Math.min(Number(/^\d{1,4}$/.exec(given.get('page') ?? '')?.[0] ?? 1), MOST_PAGES);
  const choices = Object.fromEntries(CHOICES.flatMap((key) => (text(key) ? [[key, text(key)]] : [])));
  return { ...(texte && { texte }), ...(dep && { dep }), ...(page > 1 && { page }), choices };
}

/** `#texte=caf%C3%A9&dep=29&genre=Guide` */
export function writeState({ texte, dep, choices, page }: SearchState): string {
  const parts = [
    ['texte', texte],
    ['dep', dep],
    ...CHOICES.map((key) => [key, choices[key]]),
    ['page', page && page > 1 ? String(page) : undefined],
  ];
  return `#${parts.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&')}`;
}
