import { plainLabel, termsOf, type VocabularyName } from '../data/vocabularies.ts';
import { arabic, arabicOfficial, arabicTerms } from './ar.ts';
import { english, englishOfficial, englishTerms } from './en.ts';
import { spanish, spanishOfficial, spanishTerms } from './es.ts';
import { french } from './fr.ts';
import { type Catalogue, type Language, languages, type Message } from './message.ts';
import { normal } from './normal.ts';
import { ukrainian, ukrainianOfficial, ukrainianTerms } from './uk.ts';

/** By vocabulary, then by code. */
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Messages by identifier, and the words of the vocabularies by code. */
export interface Translation {
  messages: Readonly<Record<string, Message>>;
  terms: Words;
  official: Words;
}

/** What translators write, language by language. */
export const translations: Readonly<Record<Language, Translation>> = {
  en: { messages: english, terms: englishTerms, official: englishOfficial },
  es: { messages: spanish, terms: spanishTerms, official: spanishOfficial },
  ar: { messages: arabic, terms: arabicTerms, official: arabicOfficial },
  uk: { messages: ukrainian, terms: ukrainianTerms, official: ukrainianOfficial },
};

/** The whole catalogue: sentences, then the plain words of the vocabularies, each French text once. */
export function makeCatalogue(given = translations): Catalogue {
  const ids = new Map<string, (translation: Translation) => Message | undefined>();
  for (const id of french) ids.set(id, ({ messages }) => messages[id]);
  // A sentence of the interface may say the same as a word of a vocabulary: its translation holds.
  const add = (id: string, find: (translation: Translation) => Message | undefined): void => {
    if (!ids.has(normal(id))) ids.set(normal(id), find);
  };
  for (const kind of ['terms', 'official'] as const) {
    for (const name of Object.keys(given.en[kind]) as VocabularyName[]) {
      for (const { code, label } of termsOf(name))
        add(kind === 'terms' ? plainLabel(name, code) : label, (each) => each[kind][name]?.[code]);
    }
  }
  const messages = {} as Record<Language, Message[]>;
  for (const language of languages)
    messages[language] = [...ids.values()].map((find) => find(given[language]) ?? '');
  return { ids: [...ids.keys()], messages };
}
