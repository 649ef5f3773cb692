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
  vite: {
    // maplibre alone is larger than the usual limit: it loads on demand.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [commonsIntegration()],
});
