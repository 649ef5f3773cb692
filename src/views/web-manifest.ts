import type { Commun } from '../data/types.generated.ts';
import { base, url } from './url.ts';

/** The page's colour in each scheme (styles/tokens.css): a bar around an installed site takes it. */
export const PAPER = { light: '#fbf8f2', dark: '#14191f' };

/** The site as an application (W3C Web Application Manifest). */
export function webManifest({ nom, accroche }: Commun): Record<string, unknown> {
  return {
    id: base,
    name: nom,
    short_name: nom,
    ...(accroche && { description: accroche }),
    lang: 'fr',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: url('icones/192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: url('icones/512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: url('icones/masquable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
