import { describe, expect, it } from 'vitest';
import { type Draft, newDraft } from './draft.ts';
import { takeEmails } from './emails.ts';
import { takePhone } from './phones.ts';
import { takeSites, takeUrl } from './urls.ts';

const drafted = (take: (draft: Draft) => void) => {
  const draft = newDraft({ number: 1, cells: {} });
  take(draft);
  return { ...draft.lieu, withdrawn: draft.withdrawn };
};
const phone = (raw: string, prefix = '+33', generic?: string) =>
  drafted((draft) => takePhone(draft, { column: 'telephone', raw }, prefix, generic));
const mails = (raw: string) => drafted((draft) => takeEmails(draft, { column: 'mail', raw }));
const sites = (raw: string) => drafted((draft) => takeSites(draft, { column: 'site_web', raw }));

describe('phones', () => {
  it('writes one number in E.164, with the prefix of the département', () => {
    expect(phone('01.99.00.12.34')).toEqual({ contact: { telephone: '+33199001234' }, withdrawn: [] });
    expect(phone('20 37 21', '+687').contact).toEqual({ telephone: '+687203721' });
  });

  it('takes the first fixed number and keeps what else is said', () => {
    expect(phone('01 99 00 12 34 / 01 99 00 12 35')).toMatchObject({
      contact: { telephone: '+33199001234' },
      non_repris: { telephone: '01 99 00 12 34 / 01 99 00 12 35' },
    });
    expect(phone('Accueil : 01 99 00 12 34')).toMatchObject({
      contact: { telephone: '+33199001234' },
      non_repris: { telephone: 'Accueil : 01 99 00 12 34' },
    });
    expect(phone('0199001234 0199001235').contact).toEqual({ telephone: '+33199001234' });
  });

  it('withdraws mobiles, alone or beside a fixed number', () => {
    const withdrawn = { telephone: 'retiré : donnée personnelle' };
    expect(phone('06 39 98 12 34')).toEqual({ non_repris: withdrawn, withdrawn: ['mobile'] });
    expect(phone('06 39 98 12 34 ou 01 99 00 12 34')).toEqual({
      contact: { telephone: '+33199001234' },
      non_repris: withdrawn,
      withdrawn: ['mobile'],
    });
    const mixed = phone('01 99 00 12 34 / 01 99 00 12 35 / 06 39 98 12 34');
    expect(mixed.non_repris?.telephone).toBe(
      '01 99 00 12 34 / 01 99 00 12 35 / [retiré : donnée personnelle]',
    );
    expect(mixed.withdrawn).toEqual(['mobile']);
  });

  it('leaves a mobile that the entry declares as the lieu’s own', () => {
    expect(phone('+33639981234', '+33', '+33639981234')).toEqual({
      contact: { telephone: '+33639981234' },
      withdrawn: [],
    });
  });

  it('keeps a number that nobody could call', () => {
    expect(phone('3949').non_repris).toEqual({ telephone: '3949' });
  });
});

describe('e-mails', () => {
  it('takes generic addresses and withdraws those of persons', () => {
    expect(mails('accueil@example.org|mairie@example.org').contact).toEqual({
      courriels: ['accueil@example.org', 'mairie@example.org'],
    });
    expect(mails('accueil@example.org - jeanne.dupond@example.org')).toEqual({
      contact: { courriels: ['accueil@example.org'] },
      non_repris: { mail: 'retiré : donnée personnelle' },
      withdrawn: ['courriel'],
    });
  });

  it('keeps what is no address, without the persons in it', () => {
    expect(mails('voir le site').non_repris).toEqual({ mail: 'voir le site' });
    expect(mails('demander jeanne.dupond@example.org').non_repris).toEqual({
      mail: 'demander [retiré : donnée personnelle]',
    });
  });
});

describe('internet addresses', () => {
  it('parts lists, not an address that holds a semicolon', () => {
    expect(
      sites('https://a.example.org/x;y=1;https://b.example.org|http://c.example.org').contact?.site_web,
    ).toEqual(['https://a.example.org/x;y=1', 'https://b.example.org', 'http://c.example.org']);
  });

  it('completes a bare host and keeps the source’s own words beside', () => {
    expect(sites('www.example.org/epn')).toMatchObject({
      contact: { site_web: ['https://www.example.org/epn'] },
      non_repris: { site_web: 'www.example.org/epn' },
    });
  });

  it('keeps what is no address', () => {
    const taken = drafted((draft) => takeUrl(draft, 'prise_rdv', { column: 'prise_rdv', raw: 'Oui' }));
    expect(taken).toEqual({ non_repris: { prise_rdv: 'Oui' }, withdrawn: [] });
  });

  it('withdraws an e-mail of a person pasted in its place', () => {
    expect(sites('jeanne.dupond@example.org')).toEqual({
      non_repris: { site_web: 'retiré : donnée personnelle' },
      withdrawn: ['courriel'],
    });
  });
});
