import { firstNames } from './first-names.ts';
import { isGenericWord, isUncertainWord } from './generic-words.ts';

export type PersonalKind = 'courriel' | 'mobile' | 'nom';

/** A stretch of a text that tells of a person. */
export interface PersonalData {
  kind: PersonalKind;
  start: number;
  /** End, excluded. */
  end: number;
}

const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Mobile numbers as they are written in France and overseas; never inside a longer run of digits (a SIRET). */
const MOBILE =
  /(?<![a-zA-Z\d+])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?|0)[67](?:[\s.\u00a0/-]?\d){8}(?![a-zA-Z\d])|(?<!\d)(?:\+|00)\s?(?:590|594|596|262)[\s.-]?(?:\(0\)[\s.-]?)?(?:6[39]\d|709)(?:[\s.\u00a0-]?\d){6}(?!\d)|(?<!\d)(?:\+|00)\s?(?:687[\s.-]?[789]|689[\s.-]?8[789]\d{2})(?:[\s.\u00a0-]?\d){5}(?!\d)/g;

const CAPITALISED = "(?:\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*)";

/** « M. Dupont », « Mme Jeanne Martin ». */
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:M\\.|MM\\.|Mr\\.?|Mme\\.?|Mmes|Mlle\\.?|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|MME)[ \\u00a0]+(?:\\p{Lu}\\.[ \\u00a0]*)?${CAPITALISED}(?:[ \\u00a0]+${CAPITALISED}){0,2}`,
  'gu',
);

/** « contact : Jeanne Dupond », « conseillère numérique Jeanne Dupond ». */
const INTRODUCED = new RegExp(
  `(?<![\\p{L}])(?:[Cc]ontact(?:er|ez)?|[Rr]éférente?s?|[Cc]onseill(?:er|ère)s?|[Mm]édiat(?:eur|rice)s?|[Aa]nimat(?:eur|rice)s?|[Rr]esponsable|[Ii]nterlocut(?:eur|rice)|[Aa]uprès de|[Dd]emander|[Aa]vec)(?:[ \\u00a0]+(?:numériques?|France[ -][Ss]ervices?|multimédia|jeunesse|informatique))?[ \\u00a0]*:?[ \\u00a0]*(${CAPITALISED})[ \\u00a0]+(${CAPITALISED})`,
  'gu',
);

/** Cheap questions that spare most texts the costly ones. */
const MAY_BE_TITLED = /M[.Mmrlo]|Mad|MAD/;
const TWO_CAPITALISED = /[A-ZÀ-Ý][^ \u00a0]+[ \u00a0]+[A-ZÀ-Ý]/;
const MAY_BE_INTRODUCED = /ontact|éférent|onseill|édiat|nimat|esponsable|nterlocut|uprès|emander|vec /;

/** Before a name that is a street's, a building's or a function's. */
const NOT_A_PERSON =
  /(?:rue|place|avenue|boulevard|bd|allée|impasse|quai|square|cours|chemin|route|pont|esplanade|mail|école|collège|lycée|espace|salle|centre|médiathèque|bibliothèque|résidence)\s+(?:de\s+|du\s+|des\s+|d['’])?$/iu;

/**
 * Finds what a text says of persons: nominative e-mails, mobile numbers, names after a title or an introduction.
 * As far as a rule can tell: a name alone among other words is not found.
 */
export function findPersonal(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (text.includes('@'))
    for (const match of text.matchAll(EMAIL))
      if (isNominativeEmail(match[0])) found.push(span('courriel', match));
  if (/\d.*\d/s.test(text)) for (const match of text.matchAll(MOBILE)) found.push(span('mobile', match));
  if (MAY_BE_TITLED.test(text))
    for (const match of text.matchAll(TITLED))
      if (!NOT_A_PERSON.test(text.slice(Math.max(0, match.index - 40), match.index)))
        found.push(span('nom', match));
  if (MAY_BE_INTRODUCED.test(text) && TWO_CAPITALISED.test(text)) findIntroduced(text, found);
  return found.sort((a, b) => a.start - b.start);
}

function findIntroduced(text: string, found: PersonalData[]): void {
  for (const match of text.matchAll(INTRODUCED)) {
    const [, first = '', last = ''] = match;
    if (!firstNames.has(fold(first)) && !firstNames.has(fold(last))) continue;
    const start = match.index + match[0].indexOf(first, match[0].length - first.length - last.length - 1);
    if (
      !found.some(
        (other) =>
          start < other.end && match.index < other.end && other.start < match.index + match[0].length,
      )
    )
      found.push({ kind: 'nom', start, end: match.index + match[0].length });
  }
}

/** What may stand before a surname, with its capital. */
const PARTICLE = /^(?:Le|La|Du|De|Des|Van|Von|Ben|El|Al)$/;

/**
 * Is this whole text the name of a person: « Jeanne Dupond », « DUPOND Jeanne »? Only for values that tell who speaks;
 * a place named after somebody says what it is as well (« Médiathèque Simone Veil »).
 */
export function isPersonName(text: string): boolean {
  // « Marie Le Goff » is as « Marie Goff ».
  const words = text
    .trim()
    .split(/[ \u00a0]+/)
    .filter((word, index) => index === 0 || !PARTICLE.test(word));
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)))
    return false;
  const folded = words.map(fold);
  if (folded.some((word) => isGenericWord(word) || isUncertainWord(word))) return false;
  return folded.some((word) => firstNames.has(word.split('-')[0] ?? ''));
}

/**
 * Is this the address of a person (`jeanne.dupond@`, `j.dupond@`, `jeanne@`) rather than of a place or a function?
 * A word such as `accueil` or `mairie` anywhere before the @ makes it generic.
 */
export function isNominativeEmail(mail: string): boolean {
  const [local = '', domain = ''] = fold(mail.trim()).split('@');
  if (!domain) return false;
  const parts = local
    .replace(/\d+/g, '')
    .split(/[._+'-]+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4 || parts.some(isGenericWord)) return false;
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return startsWithFirstName(first);
  const named = parts.some((part) => firstNames.has(part));
  if (parts.some(isUncertainWord)) return named && parts.length === 2;
  if (named) return true;
  if (parts.length > 2) return false;
  const host = domain.split('.')[0] ?? '';
  if (parts.some((part) => part.length > 3 && host.includes(part))) return false;
  if (first.length === 1 || second.length === 1)
    return first.length + second.length > 3 && !/\b[a-z]\d/.test(local);
  return local.includes('.') && first.length > 2 && second.length > 2;
}

/** `jeanne`, `jeannedupond`: a first name alone or run into a surname. */
function startsWithFirstName(word: string): boolean {
  if (firstNames.has(word)) return true;
  for (let length = 5; length <= word.length - 3; length++)
    if (firstNames.has(word.slice(0, length))) return true;
  return false;
}

function span(kind: PersonalKind, match: RegExpMatchArray): PersonalData {
  const start = match.index ?? 0;
  return { kind, start, end: start + match[0].length };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
