import type { Lieu } from '../data/types.generated.ts';

/** What the reading of a row depends on besides the row. */
export interface RowContext {
  /** The source's name, as `--source` gives it. */
  source: string;
  /** The row is one of our own export: its names and places were already checked. */
  own: boolean;
  /** The entry the row is already known as. */
  existing?: Lieu;
}
