import { type Term, termOf, termsOf } from '../data/vocabularies.ts';

/** One word for an audience, whatever the collection; the plain words for some are parts of sentences. */
export function audienceLabel(code: string): string {
  return (termOf('publics-pratique', code) ?? termOf('publics-ressource', code))?.label ?? code;
}

/** The audiences of all collections, each once. */
export function audiences(): Term[] {
  const codes = new Set(
    [...termsOf('publics-pratique'), ...termsOf('publics-ressource')].map(({ code }) => code),
  );
  return [...codes].map((code) => ({ code, label: audienceLabel(code) }));
}
