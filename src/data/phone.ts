import { isMobile, isStandardPhone } from './phone-kind.ts';

export type PhoneResult = { ok: true; e164: string; mobile: boolean } | { ok: false };

/** First digits of a ten-digit national number → country code of the overseas territories of the French numbering plan. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '0590': '590',
  '0690': '590',
  '0691': '590',
  '0594': '594',
  '0694': '594',
  '0596': '596',
  '0696': '596',
  '0697': '596',
  '0262': '262',
  '0263': '262',
  '0692': '262',
  '0693': '262',
  '0269': '262',
  '0639': '262',
};

/** What follows each country code (ARCEP numbering plan; OPT for the Pacific; Comoros for 269). */
const SUBSCRIBER: Readonly<Record<string, RegExp>> = {
  '33': /^[1-9]\d{8}$/,
  '590': /^[5-9]\d{8}$/,
  '594': /^[5-9]\d{8}$/,
  '596': /^[5-9]\d{8}$/,
  '262': /^[26-9]\d{8}$/,
  '508': /^(?:[45]\d{5}|[78]\d{8})$/,
  '687': /^[2-9]\d{5}$/,
  '689': /^(?:4\d{7}|8\d{7,8})$/,
  '681': /^[4-8]\d{5}$/,
  '269': /^\d{7}$/,
};

/** Territories without the leading 0 of the French plan: their numbers are dialled as they are. */
const WITHOUT_ZERO = new Set(['508', '687', '689', '681']);

/**
 * Any usual way of writing one French phone number → E.164.
 * Several numbers, short numbers (`3949`) and foreign numbers are not taken.
 * @param phonePrefix prefix of the département, `+33` when absent: it tells how to read `20 37 21`
 */
export function normalisePhone(raw: string, phonePrefix = '+33'): PhoneResult {
  const text = raw
    .normalize('NFKC')
    .replace(/^\s*(?:t[ée]l(?:[ée]phone)?\.?|tel)\s*:?\s*/i, '')
    .trim();
  if (!/^\+?[\d\s().\-‐‑–_/]*\d$/.test(text.replace(/[\s).]+$/, ''))) return { ok: false };
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const international = text.startsWith('+') || digits.startsWith('00');
  const e164 = international
    ? fromInternational(digits.replace(/^00/, ''))
    : fromNational(digits, phonePrefix.slice(1));
  if (!e164 || !isStandardPhone(e164)) return { ok: false };
  return { ok: true, e164, mobile: isMobile(e164) };
}

function fromInternational(digits: string): string | undefined {
  const code = Object.keys(SUBSCRIBER).find((prefix) => digits.startsWith(prefix));
  return code && withCode(code, digits.slice(code.length).replace(/^0/, ''));
}

function fromNational(digits: string, localCode: string): string | undefined {
  if (WITHOUT_ZERO.has(localCode)) {
    const local =
      withCode(localCode, digits) ?? (digits.startsWith(localCode) ? fromInternational(digits) : undefined);
    if (local) return local;
  }
  if (digits.length === 10 && digits.startsWith('0')) {
    if (digits.startsWith('0508')) return withCode('508', digits.slice(4));
    // 06 39 98 is kept for fiction, inside Mayotte's 06 39.
    const overseas = digits.startsWith('063998') ? undefined : OVERSEAS[digits.slice(0, 4)];
    return withCode(overseas ?? '33', digits.slice(1));
  }
  // A spreadsheet drops the leading zero; some files drop the plus sign.
  if (digits.length === 9 && !digits.startsWith('0')) return fromNational(`0${digits}`, '33');
  return digits.length > 10 ? fromInternational(digits) : undefined;
}

function withCode(code: string, subscriber: string): string | undefined {
  return SUBSCRIBER[code]?.test(subscriber) ? `+${code}${subscriber}` : undefined;
}

/**
 * A number as people read it: `02 98 00 00 00`, `0590 12 34 56`, `20 37 21`; U+00A0 between the groups.
 * @param e164 a number that `normalisePhone` gave; anything else comes back as it is
 */
export function phoneForPeople(e164: string): string {
  const code = Object.keys(SUBSCRIBER).find((prefix) => e164.startsWith(`+${prefix}`));
  if (!code) return e164;
  const subscriber = e164.slice(code.length + 1);
  if (code === '33') return pairs(`0${subscriber}`);
  if (WITHOUT_ZERO.has(code)) return pairs(subscriber);
  if (code === '269') return `+269\u00a0${pairs(subscriber)}`;
  return `0${subscriber.slice(0, 3)}\u00a0${pairs(subscriber.slice(3))}`;
}

function pairs(digits: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d\d)+$)/g, '\u00a0');
}
