import { isDate } from '../data/formats.ts';
import { normalisePhone } from '../data/phone.ts';
import { termsOf, type VocabularyName } from '../data/vocabularies.ts';
import { foldWord, sameWord } from './near.ts';
import { readFrenchDate } from './written-date.ts';

/** One way of writing a value for each way people have: nothing where two readings are possible. */

/** The code of a list that a text surely means: same letters, or the label of exactly one code. */
export function termFor(vocabulary: string, words: readonly string[], text: string): string | undefined {
  const same = sameWord(text, words);
  if (same || vocabulary === '') return same;
  const folded = foldWord(text);
  const labelled = termsOf(vocabulary as VocabularyName).filter(
    ({ label, simple }) =>
      foldWord(label) === folded || (simple !== undefined && foldWord(simple) === folded),
  );
  return labelled.length === 1 ? labelled[0]?.code : undefined;
}

/** The code of the only term whose label begins as the text does: « Bibliothèque » → `BIB`. A guess to be offered. */
export function termLike(vocabulary: string, text: string): string | undefined {
  const folded = foldWord(text);
  if (vocabulary === '' || folded.length < 4) return undefined;
  const begins = (label = ''): boolean => foldWord(label).startsWith(folded);
  const like = termsOf(vocabulary as VocabularyName).filter(
    ({ label, simple }) => begins(label) || begins(simple),
  );
  return like.length === 1 ? like[0]?.code : undefined;
}

/** `02 98 00 00 00` → `+33298000000`. */
export function tidyPhone(text: string): string | undefined {
  const phone = normalisePhone(text);
  return phone.ok ? phone.e164 : undefined;
}

/** `2/1/2024`, `2 janvier 2024` → `2024-01-02`. */
export function tidyDate(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? undefined;
  const iso = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})\s*$/.exec(text) ?? undefined;
  const [year, month, day] = match ? [match[3], match[2], match[1]] : [iso?.[1], iso?.[2], iso?.[3]];
  if (!year || !month || !day) {
    const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text.trim())?.[1];
    return instant && isDate(instant) ? instant : readFrenchDate(text);
  }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** A single value where a list is due; `A | B` and `A; B` become two, `A, B` too when both are words of the list. */
export function readList(text: string, words: readonly string[] | undefined): readonly string[] | undefined {
  const cut = (signs: RegExp): string[] => text.split(signs).map((part) => part.trim());
  const fine = cut(/[|;,]/);
  const parts = words && fine.every((part) => words.includes(part)) ? fine : cut(/[|;]/);
  if (parts.some((part) => part === '')) return undefined;
  if (parts.length > 1 && words && !parts.every((part) => words.includes(part))) return undefined;
  return [...new Set(parts)];
}

/** `oui` → true. */
export function toBoolean(value: unknown): boolean | undefined {
  const word = foldWord(String(value));
  if (['oui', 'vrai', 'yes', 'o', '1', 'true'].includes(word)) return true;
  return ['non', 'faux', 'no', 'n', '0', 'false'].includes(word) ? false : undefined;
}

/** `48,39` → 48.39. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return undefined;
  return Number(value.trim().replace(',', '.'));
}

/** What stands between curly or French quotes: `“01000”` → `01000`. */
export function withoutTypography(text: string): string | undefined {
  const bare = /^\s*[“”„«‘’'"]+[\s\u00a0\u202f]*(.+?)[\s\u00a0\u202f]*[“”„»‘’'"]+\s*$/u.exec(text)?.[1];
  return bare === undefined || bare === text ? undefined : bare;
}

/** `212 900 193 00013` → `21290019300013`. */
export function tidyPivot(text: string): string | undefined {
  const bare = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  return bare !== text && /^(?:\d{14}|W\d[\dAB]\d{7})$/.test(bare) ? bare : undefined;
}
