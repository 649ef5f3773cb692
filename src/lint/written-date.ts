import { isDate } from '../data/formats.ts';
import { foldWord } from './near.ts';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** `lundi 4 mai 2026`, `le 1er mai 2026` → `2026-05-04`, `2026-05-01`; a shortened month counts where one begins so. */
export function readFrenchDate(text: string): string | undefined {
  const match =
    /^\s*(?:le\s+)?(?:\p{L}+di|dimanche)?\s*(\d{1,2})(?:er)?\s+(\p{L}{3,})\.?\s+(\d{4})\s*$/iu.exec(text);
  const [, day = '', word = '', year = ''] = match ?? [];
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** `mai 2026`, `05/2026` → `2026-05`. */
export function readFrenchMonth(text: string): string | undefined {
  const digits = /^\s*(\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (digits && Number(digits[1]) >= 1 && Number(digits[1]) <= 12)
    return `${digits[2]}-${(digits[1] ?? '').padStart(2, '0')}`;
  const [, word = '', year = ''] = /^\s*(\p{L}{3,})\.?\s+(\d{4})\s*$/u.exec(text) ?? [];
  const month = monthOf(word);
  return month && `${year}-${month}`;
}

/** `04/05/26` → `2026-05-04`: to be offered, not written, since the year may stand first. */
export function guessShortDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})\s*$/.exec(text) ?? [];
  const date = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

function monthOf(word: string): string | undefined {
  const folded = foldWord(word);
  if (folded.length < 3) return undefined;
  const found = MONTHS.flatMap((name, index) => (name.startsWith(folded) ? [index + 1] : []));
  return found.length === 1 ? String(found[0]).padStart(2, '0') : undefined;
}
