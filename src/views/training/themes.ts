import { capitalise } from '../../data/typography.ts';
import { foldedSet, foldWord, tellingWords } from '../related/words.ts';
import type { Wish } from './wish.ts';

/** Wishes and offers that speak of the same thing. */
export interface Theme {
  /** The words that they have in common, as they are written; one's own where there is but one. */
  title: string;
  seek: Wish[];
  offer: Wish[];
}

/** Words of almost any training: two texts that share only these speak of different things. */
const ORDINARY = foldedSet(
  `accompagner accueillir aide aider animer apprendre atelier autonome besoin chose commencer comprendre connaitre
demande demander demarche difficulte donner equipe expliquer formation former gens habitant information internet ligne lieu
mediation mediateur montrer numerique ordinateur outil parler permanence personne possible pratique proposer public
question rendre reperer repondre sait service situation suivre temps trouver usager vie`,
);

/** So many telling words in common make a theme; a text of few words needs only those. */
const SHARED = 2;

interface Said {
  wish: Wish;
  isOffer: boolean;
  words: ReadonlySet<string>;
}

/** The words that tell what a training is about, folded. */
export function trainingWords(text: string): ReadonlySet<string> {
  return new Set([...tellingWords(text)].filter((word) => !ORDINARY.has(word)));
}

/** Do the words of two texts speak of the same thing? */
export function isSameTheme(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(SHARED, a.size, b.size);
}

/**
 * Puts side by side the wishes and offers that share at least two telling words (one, where a text has no other), from one
 * to the next. Met ones first, then the most wished for, then by title.
 */
export function themesOf(seek: readonly Wish[], offer: readonly Wish[]): Theme[] {
  const said = [...seek.map((wish) => toSaid(wish, false)), ...offer.map((wish) => toSaid(wish, true))];
  return groupsOf(said).map(toTheme).sort(byMeeting);
}

function toSaid(wish: Wish, isOffer: boolean): Said {
  return { wish, isOffer, words: trainingWords(wish.text) };
}

/** Texts joined from one to the next: those that share a word are compared, the others never are. */
function groupsOf(said: readonly Said[]): Said[][] {
  const groups = new Map<Said, Said[]>(said.map((each) => [each, [each]]));
  const holders = new Map<string, Said[]>();
  for (const each of said)
    for (const word of each.words) {
      const others = holders.get(word) ?? [];
      for (const other of others) if (isSameTheme(each.words, other.words)) join(groups, each, other);
      holders.set(word, [...others, each]);
    }
  const rank = new Map(said.map((each, index) => [each, index]));
  return [...new Set(groups.values())].map((group) => group.sort((a, b) => rank.get(a)! - rank.get(b)!));
}

function join(groups: Map<Said, Said[]>, a: Said, b: Said): void {
  const [one, two] = [groups.get(a)!, groups.get(b)!];
  if (one === two) return;
  one.push(...two);
  for (const each of two) groups.set(each, one);
}

function toTheme(group: readonly Said[]): Theme {
  return {
    title: capitalise(commonWords(group.map(({ wish }) => wish.text))),
    seek: group.filter(({ isOffer }) => !isOffer).map(({ wish }) => wish),
    offer: group.filter(({ isOffer }) => isOffer).map(({ wish }) => wish),
  };
}

function byMeeting(a: Theme, b: Theme): number {
  const meets = ({ seek, offer }: Theme) => Number(seek.length > 0 && offer.length > 0);
  return meets(b) - meets(a) || b.seek.length - a.seek.length || a.title.localeCompare(b.title, 'fr');
}

/**
 * The longest run of words that every text has, among them one that tells, little words at its ends left out; else the
 * telling words that all have; else the shortest text.
 */
function commonWords(texts: readonly string[]): string {
  const shortest = texts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
  if (texts.length === 1) return shortest;
  const written = wordsIn(shortest);
  const others = texts.map((text) => ` ${wordsIn(text).map(foldWord).join(' ')} `);
  for (let length = written.length; length > 1; length -= 1)
    for (let from = 0; from + length <= written.length; from += 1) {
      const run = written.slice(from, from + length);
      const folded = ` ${run.map(foldWord).join(' ')} `;
      if (
        run.some(isTelling) &&
        isWord(run[0]) &&
        isWord(run.at(-1)) &&
        others.every((text) => text.includes(folded))
      )
        return run.join(' ');
    }
  const shared = written.filter(
    (word) => isTelling(word) && others.every((text) => text.includes(` ${foldWord(word)} `)),
  );
  return shared.join(', ') || shortest;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Is it more than a little word? */
function isWord(word = ''): boolean {
  return tellingWords(word).size > 0;
}

/** Does it tell what a training is about? */
function isTelling(word: string): boolean {
  return trainingWords(word).size > 0;
}
