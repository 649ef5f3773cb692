import type { Commun } from '../data/types.generated.ts';
import { forgeLinks } from './forge.ts';

/**
 * Where to say that something is wrong: a ready e-mail to the commons' address, else the file on the forge.
 * @param subject what it is about, in words
 * @param path file below the data folder, when it is about an entry
 */
export function reportLink(commun: Commun, subject: string, path?: string): string | undefined {
  const mail = commun.contact?.courriel ?? commun.editeur?.courriel;
  if (mail) return `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
  return path ? forgeLinks(commun, path)?.edit : undefined;
}
