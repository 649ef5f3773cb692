import type { Collection } from '../../data/collections.ts';

/** What is being written: plain data, kept as a draft. */
export interface Work {
  collection: Collection;
  /** Of an entry that exists. */
  id?: string;
  value: Record<string, unknown>;
  texte: string;
  /** The entry as published. */
  before?: { value: Record<string, unknown>; texte: string };
  /** Of a new entry whose answers do not tell its département. */
  departement?: string;
  /** Identifiers of look-alikes that are not the same place. */
  others?: string[];
  /** YYYY-MM-DD of the last change. */
  le?: string;
}
