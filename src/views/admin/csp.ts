import type { Commun } from '../../data/types.generated.ts';
import { backendOf, backendOrigins } from '../../form/cms/backend.ts';

/**
 * What the editor's page may load. Decap CMS checks its configuration with schemas that it turns into functions
 * (ajv: `unsafe-eval`) and writes its styles into the page (emotion: inline styles); nothing else is loosened. It reaches
 * its own site and the commons' forge, nobody else: no font, no picture, no statistics from elsewhere.
 */
export function adminSecurityPolicy(commun: Commun): string {
  const forge = backendOrigins(backendOf(commun)).map((origin) => ` ${origin}`);
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' blob:${forge.join('')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
