import { vocabularyFiles } from './vocabularies.generated.ts';

/** A closed list of the schemas: its codes and how people say them. */
export type VocabularyName = keyof typeof vocabularyFiles;

export interface Term {
  code: string;
  /** Official wording. */
  label: string;
  /** Plain words, where they differ from the official ones. */
  simple?: string;
  definition?: string;
  /** Typologies: the family a lieu of this kind belongs to by default. */
  famille?: string;
  /** Typologies: places that shelter people, whose address may have to stay unpublished. */
  adresse_sensible?: boolean;
  /** Licences: address of the text. */
  url?: string;
}

const byCode = new Map<string, Map<string, Term>>();

/** All terms of a vocabulary, in their official order. */
export function termsOf(name: VocabularyName): readonly Term[] {
  return vocabularyFiles[name].termes as Term[];
}

/** The term of a code, or undefined when the vocabulary does not know it. */
export function termOf(name: VocabularyName, code: string): Term | undefined {
  let index = byCode.get(name);
  if (!index) {
    index = new Map(termsOf(name).map((term) => [term.code, term]));
    byCode.set(name, index);
  }
  return index.get(code);
}

/** The plain-words label of a code; its official label, then the code itself, where there is none. */
export function plainLabel(name: VocabularyName, code: string): string {
  const term = termOf(name, code);
  return term?.simple ?? term?.label ?? code;
}
