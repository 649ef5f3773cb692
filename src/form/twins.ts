import { distanceKm, type Point } from '../geo/distance.ts';
import { bareName, foldName } from '../geo/names.ts';

/** What is known of a place before anything else. */
export interface Located {
  nom: string;
  /** INSEE code, or empty. */
  code: string;
  commune: string;
  point?: Point;
}

/** Nearer than this, two places may be one. */
const NEAR_KM = 0.1;

/** Could these be the same place: nearly the same name in one commune, or hardly a street apart? */
export function mayBeSame(a: Located, b: Located): boolean {
  if (a.point && b.point && distanceKm(a.point, b.point) < NEAR_KM) return true;
  const sameCommune = a.code && b.code ? a.code === b.code : foldName(a.commune) === foldName(b.commune);
  return sameCommune && isNearName(a.nom, b.nom, a.commune);
}

/** Do two names share most of their words, their commune's left out? */
export function isNearName(a: string, b: string, commune: string): boolean {
  const town = new Set(wordsOf(commune));
  const [first, second] = [a, b].map((name) => wordsOf(name).filter((word) => !town.has(word)));
  const [few, many] = first!.length <= second!.length ? [first!, second!] : [second!, first!];
  if (few.length === 0) return many.length === 0;
  const shared = few.filter((word) => many.some((other) => isNearWord(word, other))).length;
  return shared === few.length
    ? few.length > 1 || many.length <= 2
    : shared >= 2 && shared / many.length >= 0.75;
}

function wordsOf(name: string): string[] {
  return bareName(foldName(name)).split(' ').filter(Boolean);
}

/** The same word, or one letter off in a long one. */
function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
