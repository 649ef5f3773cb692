/**
 * Names that Vite gives to the pages (`import.meta.env`): a variable of the machine by the same name would take their
 * place in the rendered pages.
 */
const VITE_NAMES = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST'];

/**
 * The environment in which pages are rendered: the machine's, without what would change their content, and without
 * Astro's calls home.
 * @param mode with any other than `development`, Astro reloads nothing
 */
export function cleanEnv(
  mode: 'production' | 'development',
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !VITE_NAMES.includes(name));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: mode,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    LANG: 'C.UTF-8',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  };
}
