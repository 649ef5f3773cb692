/** Wrong use of a command: one clear French line for stderr, and exit code 1. */
export class UsageError extends Error {
  override name = 'UsageError';
}
