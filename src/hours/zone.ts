/**
 * Puts the process on UTC. Entry points call it first.
 *
 * Hours are wall-clock times without a zone, but the package that reads the rare ones computes in the zone of the
 * process: where that zone skips an hour in spring, so would every place. UTC skips none, and a build gives the same
 * bytes everywhere. In a worker thread it changes nothing: the main thread has to call it before starting workers.
 */
export function useUtc(): void {
  process.env.TZ = 'UTC';
}
