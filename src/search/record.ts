import { foldWords, newWords } from './fold.ts';
import { FACETS, type Facet, markOf } from './marks.ts';
import { packShown, type Shown } from './shown.ts';

/** One answer of the text search, as Pagefind's custom records want it. */
export interface SearchRecord {
  /** The page, and what is shown of it: {@link packShown}. */
  url: string;
  language: string;
  /** Searched with the weight of one: its marks, then the words that are in neither title nor summary. */
  content: string;
  /** Searched with a weight of their own. */
  meta: { titre: string; resume?: string };
}

/** What is known of an answer before it is folded. */
export interface Told extends Shown {
  /** Searched with the title's weight though not shown: a commune, a kind. */
  named?: readonly string[];
  summary?: string;
  /** All else that is said of it. */
  words?: readonly (string | undefined)[];
  /** Codes it may be chosen by. */
  facets?: Partial<Record<Facet, readonly string[]>>;
}

/** How much a word counts where it stands; in the text itself, one. */
export const WEIGHTS = { titre: 3, resume: 1.5 };

/** Pagefind leaves out a record that has no text: this one nobody asks for. */
const NO_TEXT = 'zzzq';

/** Stands alone in an index of nothing: the browser opens none that holds no record, and nobody asks for this one. */
export function soleRecord(language: string): SearchRecord {
  const url = packShown({ path: '/', genre: 'Page', title: 'Accueil', text: '' });
  return { url, language, content: NO_TEXT, meta: { titre: '' } };
}

/** Folds what is known of an answer into a record: each word once, where it weighs most. */
export function toRecord(told: Told, language: string): SearchRecord {
  const title = [...new Set(foldWords([told.title, ...(told.named ?? [])].join(' ')))];
  const summary = newWords(told.summary ?? '', title);
  const rest = newWords((told.words ?? []).filter(Boolean).join(' '), [...title, ...summary]);
  const marks = FACETS.flatMap((facet) => (told.facets?.[facet] ?? []).map((code) => markOf(facet, code)));
  const content = [...new Set(marks), ...rest];
  return {
    url: packShown(told),
    language,
    content: content.join(' ') || NO_TEXT,
    meta: { titre: title.join(' '), ...(summary.length && { resume: summary.join(' ') }) },
  };
}
