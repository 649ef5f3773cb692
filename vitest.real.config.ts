import { defineConfig } from 'vitest/config';

/** Tests on the real rows of ../shared/data, which stand beside the project and never inside it. */
export default defineConfig({
  test: {
    include: ['src/**/*.real.test.ts', 'scripts/**/*.real.test.ts', 'tests/**/*.real.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each file loads thousands of rows: one at a time keeps memory and clocks steady on two cores.
    fileParallelism: false,
    passWithNoTests: true,
  },
});
