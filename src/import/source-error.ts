import { UsageError } from '../data/usage-error.ts';

/** A source that cannot be read as rows: one French line for stderr, nothing written. */
export class SourceError extends UsageError {
  override name = 'SourceError';
}
