import { configDefaults, defineConfig } from 'vitest/config';

const SPEED = 'tests/finder-speed.real.test.ts';

/** Tests on the real rows of ../shared/data, which stand beside the project and never inside it. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'rows',
          include: ['src/**/*.real.test.ts', 'scripts/**/*.real.test.ts', 'tests/**/*.real.test.ts'],
          exclude: [...configDefaults.exclude, SPEED],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Each file loads thousands of rows: two at a time keep memory steady.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // What is timed runs alone, after all others.
        test: {
          name: 'speed',
          include: [SPEED],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
