import type { Commun } from '../../data/types.generated.ts';
import { FORGE_NAMES, forgeOf } from '../../forge/forge.ts';
import { backendOf } from '../../form/cms/backend.ts';
import { type Link, phoneLink } from '../lieu/contact.ts';

/** Ways to propose something that need no script. */
export interface OtherWays {
  mail?: Link;
  phone?: Link;
  delay?: string;
  forge?: Link;
  /** Is the editor of entries open to whoever has an account on the forge? */
  editor: boolean;
}

export function otherWays(commun: Commun): OtherWays {
  const { contact, editeur, forge } = commun;
  const mail = contact?.courriel ?? editeur?.courriel;
  const phone = contact?.telephone ?? editeur?.telephone;
  const name = forgeOf(commun);
  return {
    ...(mail && { mail: { text: mail, href: `mailto:${mail}` } }),
    ...(phone?.startsWith('+') && { phone: phoneLink(phone) }),
    ...(contact?.delai && { delay: contact.delai }),
    ...(name && forge?.depot && { forge: { text: FORGE_NAMES[name], href: forge.depot } }),
    editor: typeof backendOf(commun) !== 'string',
  };
}
