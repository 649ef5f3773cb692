import { defineConfig } from 'vitest/config';

/** The built site in a real Chromium, and whole builds: see tests/. */
export default defineConfig({
  test: {
    include: ['tests/**/*.site.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Several files build a site of their own: two at a time on two cores.
    maxWorkers: 2,
  },
});
