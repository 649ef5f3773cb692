import { projectRoot } from '../../data/env.ts';
import { cleanEnv } from '../clean-env.ts';

/** Starts Astro's development server; it runs until the process is stopped. */
export async function startDev(port: number): Promise<void> {
  process.env = cleanEnv('development');
  const { dev } = await import('astro');
  await dev({ root: projectRoot, server: { port, host: 'localhost' } });
}
