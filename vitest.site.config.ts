import { defineConfig } from 'vitest/config';

/**
 * The built site in a real Chromium, and whole builds: see tests/. In the mode `long`, those that take minutes each:
 * every door of the forms with finger and keyboard, builds made again and again.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'long' ? 'tests/**/*.long.test.ts' : 'tests/**/*.site.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A browser on a busy machine is late now and then: a test that fails is tried once more, and the report says so.
    retry: 1,
    expect: { poll: { timeout: 20_000 } },
    // Several files build a site of their own: two at a time on two cores.
    maxWorkers: 2,
  },
}));
