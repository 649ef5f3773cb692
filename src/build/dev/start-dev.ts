import { projectRoot } from '../../data/env.ts';

/** Starts Astro's development server; it runs until the process is stopped. */
export async function startDev(port: number): Promise<void> {
  // As in a build: dates must not depend on the machine; nothing is sent to Astro's makers, nor asked of the registry.
  Object.assign(process.env, {
    NODE_ENV: 'development', // with any other, Astro reloads nothing
    TZ: 'UTC',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
  const { dev } = await import('astro');
  await dev({ root: projectRoot, server: { port, host: 'localhost' } });
}
