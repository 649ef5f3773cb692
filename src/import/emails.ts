import { isEmail } from '../data/formats.ts';
import { isNominativeEmail } from '../data/personal.ts';
import { type Draft, keep, noteWithdrawal, withdraw } from './draft.ts';
import { WITHDRAWN } from './personal-cut.ts';
import type { Cell } from './row-fields.ts';

/** The lieu's generic addresses. Those of persons are withdrawn; words among them stay in `non_repris`. */
export function takeEmails(draft: Draft, { column, raw }: Cell): void {
  const tokens = raw.split(/[\s|;,]+/).map((token) => token.replace(/^(?:mailto:)?[<("']*|[>)"'.]*$/gi, ''));
  const mails = tokens.filter((token) => isEmail(token) && token.length <= 254);
  const personal = mails.filter(isNominativeEmail);
  const generic = mails.filter((mail) => !personal.includes(mail));
  if (generic.length > 0) {
    const courriels = [...new Set([...(draft.lieu.contact?.courriels ?? []), ...generic])];
    draft.lieu.contact = { ...draft.lieu.contact, courriels };
  }
  const others = tokens.filter((token) => token !== '' && !mails.includes(token));
  const rest = others.filter((token) => /[\p{L}\p{N}]/u.test(token) && !/^(?:ou|et)$/i.test(token));
  const kinds = personal.map(() => 'courriel' as const);
  if (rest.length === 0 && personal.length === 0) {
    // Nothing is missing but what stood between the addresses.
    if (others.length > 0) keep(draft, column, raw);
    return;
  }
  if (rest.length === 0) {
    withdraw(draft, column, kinds);
    return;
  }
  noteWithdrawal(draft, column, kinds);
  const text = personal.reduce((value, mail) => value.replace(mail, `[${WITHDRAWN}]`), raw);
  keep(draft, column, text, { rule: 'courriel', message: 'Une partie n’est pas une adresse électronique.' });
}
