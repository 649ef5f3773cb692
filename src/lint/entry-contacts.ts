import type { AnyEntry } from '../data/entry.ts';
import type { Pointer } from '../data/read.ts';
import type { Lieu, ServicePublic, Territoire } from '../data/types.generated.ts';
import { contactsOf } from './phones.ts';

/** One way to reach an organisation, and where it is written. */
export interface ContactLine {
  kind: 'telephone' | 'courriel' | 'site';
  pointer: Pointer;
  value: string;
}

/** The phones, e-mails and sites of an entry, in the order of the file; none where its collection has no contacts. */
export function contactLines(entry: AnyEntry): ContactLine[] {
  switch (entry.collection) {
    case 'lieux':
      return contactsOf(entry.value as Lieu).flatMap(({ pointer, contact }) => linesOf(contact, pointer));
    case 'services-publics':
      return linesOf((entry.value as ServicePublic).contact, ['contact']);
    case 'territoires':
      return ((entry.value as Territoire).referents ?? []).flatMap(
        ({ telephone, courriel, site_web }, index) => [
          ...lineOf('telephone', telephone, ['referents', index, 'telephone']),
          ...lineOf('courriel', courriel, ['referents', index, 'courriel']),
          ...lineOf('site', site_web, ['referents', index, 'site_web']),
        ],
      );
    default:
      return [];
  }
}

type Contact = NonNullable<Lieu['contact']>;

function linesOf(contact: Contact | undefined, pointer: Pointer): ContactLine[] {
  const { telephone, courriels = [], site_web = [] } = contact ?? {};
  return [
    ...lineOf('telephone', telephone, [...pointer, 'telephone']),
    ...courriels.flatMap((mail, index) => lineOf('courriel', mail, [...pointer, 'courriels', index])),
    ...site_web.flatMap((site, index) => lineOf('site', site, [...pointer, 'site_web', index])),
  ];
}

function lineOf(kind: ContactLine['kind'], value: string | undefined, pointer: Pointer): ContactLine[] {
  return value === undefined ? [] : [{ kind, pointer, value }];
}
