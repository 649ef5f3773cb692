import { foldName } from './names.ts';
import { type Place, withoutArticle } from './search.ts';

/** Which commune a question means. */
export interface Meant {
  /** The one it surely means. */
  sure?: Place;
  /** The others it can mean, where it is not sure. */
  candidates: Place[];
  /** The candidates bear the very name or postcode that was typed; otherwise they only begin like it. */
  isExact: boolean;
}

/**
 * Reads a question that was sent as typed, nothing chosen. Sure of the one commune that bears the name today (an old
 * name of another does not count against it), or of the only one whose name goes on from the words typed (`Plougastel`);
 * letters that go on to another word (`Malavil`, Malavillers) are not enough to leave for it.
 * @param places what `findPlaces` found for the question
 */
export function meantBy(query: string, places: readonly Place[]): Meant {
  const typed = foldName(query);
  const bare = withoutArticle(typed);
  const digits = query.replace(/\s/g, '');
  const bears = (named: (name: string) => boolean): Place[] =>
    places.filter(({ nom, ancienNom, codesPostaux }) =>
      [ancienNom ?? nom, nom].some((name) => named(foldName(name)) || codesPostaux.includes(digits)),
    );
  const same = bears((name) => name === typed);
  const goesOn = bears((name) => `${withoutArticle(name)} `.startsWith(`${bare} `));
  const butArticle = goesOn.filter(
    ({ nom, ancienNom }) => withoutArticle(foldName(ancienNom ?? nom)) === bare,
  );
  // `Havre` is Le Havre; `Saint`, which so many names go on from, is not yet Le Saint.
  const exact = same.length > 0 ? same : goesOn.length === butArticle.length ? butArticle : [];
  if (exact.length > 0) {
    const today = exact.filter(({ ancienNom }) => ancienNom === undefined);
    const [sure] = today.length === 1 ? today : exact.length === 1 ? exact : [];
    return sure ? { sure, candidates: [], isExact: true } : { candidates: exact, isExact: true };
  }
  const [only] = places.length === 1 ? goesOn : [];
  return only ? { sure: only, candidates: [], isExact: false } : { candidates: [...places], isExact: false };
}
