import { UsageError } from '../../data/usage-error.ts';

/** Where the site is served unless PORT says otherwise. */
const DEFAULT_PORT = 4321;

/** The port that the PORT variable asks for. @throws UsageError when it is not one */
export function wantedPort(env: NodeJS.ProcessEnv = process.env): number {
  if (!env.PORT) return DEFAULT_PORT;
  const port = Number(env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`PORT vaut « ${env.PORT} » : il faut un nombre entre 0 et 65535.`);
  }
  return port;
}
