import { foldWords, newWords } from './fold.ts';
import { packShown, type Shown } from './shown.ts';

/** What an answer can be chosen by, besides its words: values are said as people read them. */
export const FACETS = ['genre', 'besoin', 'public', 'niveau', 'departement', 'service'] as const;
export type Facet = (typeof FACETS)[number];

/** One answer of the text search, as Pagefind's custom records want it. */
export interface SearchRecord {
  /** The page, and what is shown of it: {@link packShown}. */
  url: string;
  language: string;
  /** Searched with the weight of one: words of the text that are in neither title nor summary. */
  content: string;
  /** Searched with a weight of their own. */
  meta: { titre: string; resume?: string };
  filters?: Partial<Record<Facet, string[]>>;
}

/** What is known of an answer before it is folded. */
export interface Told extends Shown {
  /** Searched with the title's weight though not shown: a commune, a kind. */
  named?: readonly string[];
  summary?: string;
  /** All else that is said of it. */
  words?: readonly (string | undefined)[];
  facets?: Partial<Record<Facet, readonly string[]>>;
}

/** How much a word counts where it stands; in the text itself, one. */
export const WEIGHTS = { titre: 3, resume: 1.5 };

/** Folds what is known of an answer into a record: each word once, where it weighs most. */
export function toRecord(told: Told, language: string): SearchRecord {
  const title = [...new Set(foldWords([told.title, ...(told.named ?? [])].join(' ')))];
  const summary = newWords(told.summary ?? '', title);
  const rest = newWords((told.words ?? []).filter(Boolean).join(' '), [...title, ...summary]);
  const filters = Object.fromEntries(
    Object.entries(told.facets ?? {}).flatMap(([facet, values]) =>
      values.length ? [[facet, [...new Set(values)]]] : [],
    ),
  );
  return {
    url: packShown(told),
    language,
    // Pagefind leaves out a record that has no text.
    content: (rest.length ? rest : title.slice(0, 1)).join(' '),
    meta: { titre: title.join(' '), ...(summary.length && { resume: summary.join(' ') }) },
    ...(Object.keys(filters).length > 0 && { filters }),
  };
}
