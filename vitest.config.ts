import { configDefaults, defineConfig } from 'vitest/config';

/** Unit tests stand beside the sources; whole-system tests (tests/) and real rows have configurations of their own. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'schema/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.real.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
