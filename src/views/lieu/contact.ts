import { phoneForPeople } from '../../data/phone.ts';
import type { Lieu } from '../../data/types.generated.ts';

export interface Link {
  href: string;
  text: string;
}

export interface ContactView {
  phone?: Link;
  mails: Link[];
  sites: Link[];
}

/** How to reach a lieu, or one of its accueils. */
export function contactView(contact: Lieu['contact']): ContactView {
  return {
    ...(contact?.telephone && { phone: phoneLink(contact.telephone) }),
    mails: (contact?.courriels ?? []).map((mail) => ({ href: `mailto:${mail}`, text: mail })),
    sites: (contact?.site_web ?? []).map((href) => ({ href, text: siteName(href) })),
  };
}

export function phoneLink(e164: string): Link {
  return { href: `tel:${e164}`, text: phoneForPeople(e164) };
}

/** An address as people read it: without protocol, `www.` nor final slash. */
function siteName(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
