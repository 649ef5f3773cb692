import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../data/usage-error.ts';
import { MARKER } from '../output.ts';
import { type RunningServer, serveFolder } from './server.ts';

/** Serves an output folder under the base it was built for; says so when the wanted port is taken. */
export async function serveBuilt(out: string, port: number): Promise<RunningServer> {
  const server = await serveFolder(out, { port, base: builtBase(out) });
  if (port && server.port !== port)
    console.log(`Le port ${port} est pris : le site est servi sur ${server.port}.`);
  return server;
}

/** The base path that the build noted in its marker. */
export function builtBase(out: string): string {
  const marker = join(out, MARKER);
  if (!existsSync(marker)) {
    throw new UsageError(`Il n’y a pas de site dans ${out} : lancez d’abord « npm run build ».`);
  }
  return (JSON.parse(readFileSync(marker, 'utf8')) as { base: string }).base;
}
