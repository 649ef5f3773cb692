import type { Lieu } from '../data/types.generated.ts';
import type { Known, KnownLieux } from './known-lieux.ts';

/** What an import asks of the commons it goes into. */
export interface Target {
  known: KnownLieux;
  /** Makes a new entry. */
  create(lieu: Known): void;
  /**
   * Brings an entry up to date with what its row says.
   * @returns whether its file changes, and what was left as people wrote it, in French
   */
  update(lieu: Known, incoming: Lieu, own: boolean): { changed: boolean; differences: string[] };
  /** Adds the identifier of a merged row to an entry. */
  addIdentifier(lieu: Known, source: string, id: string): void;
}
