import type { Scope } from './scope.ts';

export type Unit =
  | 'lieux'
  | 'points d’accueil'
  | 'communes'
  | 'intercommunalités'
  | 'habitants'
  | '%'
  | 'heures';

/** One figure of an état des lieux: what it says in plain words, how it is made, of what. */
export interface Indicator {
  /** Its name in the open data; never changes meaning. */
  id: string;
  /** A few words: a column's head. */
  titre: string;
  /** A sentence that a resident understands. */
  definition: string;
  /** How it is computed, step by step. */
  formule: string;
  unite: Unit;
  /** What it is made of, see {@link SOURCES}. */
  sources: readonly Source[];
  /** What is approximate in it. */
  approximate?: string;
  /** The figure, or null where something it needs is not known. */
  compute(scope: Scope): number | null;
}

/** Where figures come from; the npm package is @etalab/decoupage-administratif. */
export const SOURCES = {
  lieux: 'lieux recensés dans ce commun',
  perimetres: 'découpage administratif (Insee, Etalab)',
  population: 'population municipale des communes (Insee, Etalab)',
  points: 'points des communes, dans le répertoire de ce site',
} as const;

export type Source = keyof typeof SOURCES;
