import { distance as editDistance } from 'fastest-levenshtein';
import type { Commune } from './commune.ts';
import { namesOf } from './name-index.ts';
import { bareName, foldName } from './names.ts';

type Test = (candidate: string) => boolean;

/** The commune that alone passes the test; one whose present name passes goes before one whose former name does. */
function only(communes: readonly Commune[], test: Test): Commune | undefined {
  const byPresentName = communes.filter((commune) => test(namesOf(commune)[0] ?? ''));
  const found =
    byPresentName.length > 0 ? byPresentName : communes.filter((commune) => namesOf(commune).some(test));
  return found.length === 1 ? found[0] : undefined;
}

/** The one commune of the list that bears the name, articles and link words forgiven. */
export function matchSameName(communes: readonly Commune[], name: string): Commune | undefined {
  const folded = foldName(name);
  const bare = bareName(folded);
  return (
    only(communes, (candidate) => candidate === folded) ??
    only(communes, (candidate) => bareName(candidate) === bare)
  );
}

/** The pieces of a compound wording: `Brest (29200)`, `Arbignieu, Arboys en Bugey`, `Le Bourg / Brest`. */
export function pieces(name: string): string[] {
  return name
    .split(/[,;()/]| - /)
    .map((piece) => piece.trim())
    .filter((piece) => foldName(piece).length > 2);
}

/** Mistypings forgiven: one letter in a short name, two in a long one, none in a very short one. */
function isMistyped(typed: string, candidate: string): boolean {
  const length = Math.min(typed.length, candidate.length);
  if (length < 4 || typed.replace(/\D/g, '') !== candidate.replace(/\D/g, '')) return false;
  return editDistance(typed, candidate) <= (length < 8 ? 1 : 2);
}

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/**
 * The one commune of a short list (those of a postcode) that a loose wording can mean: a piece of it, a name with words
 * too many (`Mairie de Plouzané`) or too few (`Saint-Ouen` for Saint-Ouen-sur-Seine), a slip of the finger.
 */
export function matchLooseName(communes: readonly Commune[], name: string): Commune | undefined {
  for (const piece of pieces(name)) {
    const found = matchSameName(communes, piece);
    if (found) return found;
  }
  const folded = foldName(name);
  const bare = bareName(folded);
  return (
    only(communes, (candidate) => isMistyped(folded, candidate) || isMistyped(bare, bareName(candidate))) ??
    longest(communes, (candidate) => candidate.length > 3 && hasWords(folded, candidate)) ??
    only(communes, (candidate) => folded.length > 3 && candidate.startsWith(`${folded} `)) ??
    only(communes, (candidate) => folded.length > 3 && hasWords(candidate, folded))
  );
}

/** Of the communes whose name stands in the wording, the one with the longest name, unless two tie. */
function longest(communes: readonly Commune[], test: Test): Commune | undefined {
  const found = communes
    .map((commune) => ({
      commune,
      length: Math.max(
        0,
        ...namesOf(commune)
          .filter(test)
          .map((name) => name.length),
      ),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  return found[0] && found[0].length > (found[1]?.length ?? 0) ? found[0].commune : undefined;
}
