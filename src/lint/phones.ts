import type { Pointer } from '../data/read.ts';
import type { Accueil, Lieu } from '../data/types.generated.ts';

type Contact = NonNullable<Lieu['contact']>;

/** The contacts of a lieu: its own, then its accueils'. */
export function contactsOf(lieu: Lieu): { pointer: Pointer; contact: Contact }[] {
  const contacts: { pointer: Pointer; contact: Contact }[] = [];
  if (lieu.contact) contacts.push({ pointer: ['contact'], contact: lieu.contact });
  lieu.accueils?.forEach((accueil: Accueil, index) => {
    if (accueil.contact) contacts.push({ pointer: ['accueils', index, 'contact'], contact: accueil.contact });
  });
  return contacts;
}

/** The phone numbers of a lieu and of its accueils. */
export function phonesOf(lieu: Lieu): { pointer: Pointer; value: string }[] {
  return contactsOf(lieu).flatMap(({ pointer, contact }) =>
    contact.telephone === undefined ? [] : [{ pointer: [...pointer, 'telephone'], value: contact.telephone }],
  );
}
