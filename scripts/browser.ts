import { ensureChromium } from '../tests/support/install-chromium.ts';

/** Finds a Chromium for the browser tests, installs one where there is none, and prints its path. */
try {
  console.log(ensureChromium());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
