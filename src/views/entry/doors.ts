import type { AnyEntry } from '../../data/entry.ts';
import type { Commun } from '../../data/types.generated.ts';
import { forgeLinks, newIssue } from '../forge.ts';
import { url } from '../url.ts';

/**
 * Where to answer about an entry: a door of /proposer/; where a commons has it switched off, a ready message to its
 * address, else its forge; nothing when it gives none.
 * @param key of the door: `corriger`, `service`, `evaluer`
 */
export function entryDoor(
  commun: Commun,
  key: 'corriger' | 'service' | 'evaluer',
  { collection, id, path }: Pick<AnyEntry, 'collection' | 'id' | 'path'>,
): string | undefined {
  if (commun.modules?.proposer !== false)
    return `${url('/proposer/')}#${key}=${key === 'corriger' ? `${collection}/${id}` : id}`;
  return elsewhere(commun, `À propos de ${id}`) ?? forgeLinks(commun, path)?.edit;
}

/** Where to add something new: `manque`, `nouveau-actions`, `service`. */
export function newDoor(commun: Commun, key: string, subject: string): string | undefined {
  if (commun.modules?.proposer !== false) return `${url('/proposer/')}#${key}`;
  return elsewhere(commun, subject) ?? newIssue(commun, subject);
}

function elsewhere(commun: Commun, subject: string): string | undefined {
  const mail = commun.contact?.courriel ?? commun.editeur?.courriel;
  return mail && `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
}
