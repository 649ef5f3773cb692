import { normalisePhone } from '../data/phone.ts';

/** The numbers of a text that holds several, or one and something else: `04 65 71 00 00 / 04 65 71 00 01`, `… poste 12`. */
export function phonesIn(text: string): string[] {
  return text
    .split(/[,;|/]|\b(?:ou|et|poste|puis)\b|[a-zé]{3,}\s*:?/iu)
    .map((part) => normalisePhone(part))
    .flatMap((phone) => (phone.ok ? [phone.e164] : []));
}
