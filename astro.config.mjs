import { defineConfig } from 'astro/config';
import { commonsIntegration } from './src/build/astro/integration.ts';
import { siteSettings } from './src/build/astro/settings.ts';

export default defineConfig({
  // Address, base path and output folder: from commun.yaml and the build.
  ...siteSettings(),
  output: 'static',
  trailingSlash: 'always',
  // Two routes that claim one address would lose a page with a mere warning.
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // The Content-Security-Policy allows no inline script or style: nothing may be inlined for being small.
  vite: { build: { assetsInlineLimit: 0 } },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [commonsIntegration()],
});
