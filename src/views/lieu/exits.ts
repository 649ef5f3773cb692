import type { Entry } from '../../data/entry.ts';
import type { Commun, Lieu } from '../../data/types.generated.ts';
import { forgeLinks, newIssue } from '../forge.ts';
import { url } from '../url.ts';
import { type Link, phoneLink } from './contact.ts';

/** Where to say that a page is right, or no longer is. */
export interface Exits {
  exact?: string;
  changed?: string;
  /** The commons' number, where it can be neither written to nor edited. */
  phone?: Link;
}

/**
 * The questions of /proposer/; where a commons has them switched off, ready messages to its address, else its forge, else
 * its phone; nothing when it gives none.
 */
export function exitsOf({ id, path, value }: Entry<Lieu>, commun: Commun): Exits {
  if (commun.modules?.proposer !== false)
    return {
      exact: `${url('/proposer/')}#confirmer=${id}`,
      changed: `${url('/proposer/')}#changement=${id}`,
    };
  const still = `Toujours exact : « ${value.nom} » (${id})`;
  const changed = `Quelque chose a changé : « ${value.nom} » (${id})`;
  const mail = commun.contact?.courriel ?? commun.editeur?.courriel;
  if (mail) return { exact: mailTo(mail, still), changed: mailTo(mail, changed) };
  const file = forgeLinks(commun, path);
  const issue = newIssue(commun, still);
  if (file && issue) return { exact: issue, changed: file.edit };
  const phone = commun.contact?.telephone ?? commun.editeur?.telephone;
  return phone?.startsWith('+') ? { phone: phoneLink(phone) } : {};
}

function mailTo(address: string, subject: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}
