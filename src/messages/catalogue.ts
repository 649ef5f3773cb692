import { plainLabel, termsOf } from '../data/vocabularies.ts';
import { arabic, arabicTerms } from './ar.ts';
import { english, englishTerms } from './en.ts';
import { spanish, spanishTerms } from './es.ts';
import { french } from './fr.ts';
import { type Catalogue, type Language, languages, type Message } from './message.ts';
import { normal } from './normal.ts';
import { ukrainian, ukrainianTerms } from './uk.ts';
import type { VocabularyMessages } from './vocabularies.ts';

/** Messages by identifier, and the words of the vocabularies by code. */
export interface Translation {
  messages: Readonly<Record<string, Message>>;
  terms: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What translators write, language by language. */
export const translations: Readonly<Record<Language, Translation>> = {
  en: { messages: english, terms: termsByName(englishTerms) },
  es: { messages: spanish, terms: termsByName(spanishTerms) },
  ar: { messages: arabic, terms: termsByName(arabicTerms) },
  uk: { messages: ukrainian, terms: termsByName(ukrainianTerms) },
};

/** The whole catalogue: sentences, then the plain words of the vocabularies, each French text once. */
export function makeCatalogue(given = translations): Catalogue {
  const ids = new Map<string, (translation: Translation) => Message | undefined>();
  for (const id of french) ids.set(id, ({ messages }) => messages[id]);
  for (const name of Object.keys(given.en.terms) as (keyof VocabularyMessages)[]) {
    for (const { code } of termsOf(name)) {
      const id = normal(plainLabel(name, code));
      // A sentence of the interface may say the same: its translation holds.
      if (!ids.has(id)) ids.set(id, ({ terms }) => terms[name]?.[code]);
    }
  }
  const messages = {} as Record<Language, Message[]>;
  for (const language of languages)
    messages[language] = [...ids.values()].map((find) => find(given[language]) ?? '');
  return { ids: [...ids.keys()], messages };
}

function termsByName(terms: VocabularyMessages): Translation['terms'] {
  return terms;
}
