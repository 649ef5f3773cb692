import type { VocabularyName } from '../data/vocabularies.ts';
import { termsOf } from '../data/vocabularies.ts';
import { CODES } from '../finder/codes.ts';
import { VALUES } from '../finder/values.ts';
import type { Place } from './places.ts';

/** How many places of a scope serve each code of a vocabulary; how many do not say. */
export interface Served {
  /** Every code of the vocabulary, 0 for those that nobody serves; of languages, only those spoken somewhere. */
  counts: ReadonlyMap<string, number>;
  /** Places that say nothing of it. For publics: they serve everyone. */
  unknown: number;
}

export interface ServedBy {
  besoins: Served;
  publics: Served;
  niveaux: Served;
  langues: Served;
}

/** Cells of a help's row, as the finder packs it. */
const BESOIN = 0;
const PUBLIC = 3;
const NIVEAU = 4;
const LANGUES = 7;

/** Which needs, publics, levels and languages the places of a scope serve. */
export function servedBy({ places }: { places: readonly Place[] }): ServedBy {
  return {
    besoins: countBits(places, BESOIN, 'besoin'),
    publics: countBits(places, PUBLIC, 'public'),
    niveaux: countBits(places, NIVEAU, 'niveau'),
    langues: countLanguages(places),
  };
}

/** The codes that no place serves. */
export function servedByNobody({ counts }: Served): string[] {
  return [...counts].flatMap(([code, count]) => (count === 0 ? [code] : []));
}

function countBits(
  places: readonly Place[],
  cell: typeof BESOIN | typeof PUBLIC | typeof NIVEAU,
  group: 'besoin' | 'public' | 'niveau',
): Served {
  const values: readonly string[] = VALUES[group];
  const codes: Readonly<Record<string, string>> = CODES[group].codes;
  const counts = new Map(codesOf(CODES[group].vocabulary).map((code) => [code, 0]));
  let unknown = 0;
  for (const { helps } of places) {
    const bits = helps.reduce((all, { row }) => all | row[cell], 0);
    if (bits === 0) unknown += 1;
    for (const [code, count] of counts)
      if (bits & (1 << values.indexOf(codes[code] ?? ''))) counts.set(code, count + 1);
  }
  return { counts, unknown };
}

function countLanguages(places: readonly Place[]): Served {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const { helps } of places) {
    const spoken = new Set(helps.flatMap(({ row }) => row[LANGUES].split(' ').filter(Boolean)));
    if (spoken.size === 0) unknown += 1;
    for (const code of spoken) if (code !== '?') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { counts, unknown };
}

function codesOf(vocabulary: VocabularyName): string[] {
  return termsOf(vocabulary).map(({ code }) => code);
}
