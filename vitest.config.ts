import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the sources; whole-system tests (tests/) have projects of their own. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'schema/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
