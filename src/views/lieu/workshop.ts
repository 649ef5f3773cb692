import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { type Link, phoneLink } from './contact.ts';

const SUBJECT = 'Demande d’atelier numérique';

/**
 * How to ask for a workshop, at a lieu that holds some: its phone, else its address with a subject that says nothing of
 * who asks, else its own site. Undefined when it holds none, or cannot be reached.
 */
export function workshopLink(lieu: Lieu, accueils: readonly Accueil[]): Link | undefined {
  const workshop = accueils.find(({ genre }) => genre === 'atelier');
  if (!workshop && !lieu.modalites_accompagnement?.includes('Dans un atelier collectif')) return undefined;
  return linkOf(workshop?.contact) ?? linkOf(lieu.contact);
}

function linkOf(contact: Lieu['contact']): Link | undefined {
  if (!contact) return undefined;
  const { telephone, courriels: [mail] = [], site_web: [site] = [] } = contact;
  if (telephone) return phoneLink(telephone);
  if (mail) return { href: `mailto:${mail}?subject=${encodeURIComponent(SUBJECT)}`, text: mail };
  return site
    ? { href: site, text: site.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') }
    : undefined;
}
