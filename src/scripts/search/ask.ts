import { LIEU_LANGUAGE } from '../../search/language.ts';
import { WORDS } from '../../search/paths.ts';
import { type Asked, questionWords } from '../../search/question.ts';
import { type Ranked, rank, type WordFound } from '../../search/rank.ts';
import { readShown, type Shown } from '../../search/shown.ts';
import { synonymsOf } from '../../search/synonyms.ts';
import { siteUrl } from '../site-url.ts';
import { openSearch, type Pagefind, type Result } from './pagefind.ts';

/** What was found, the best first. */
export interface Found {
  answers: Answer[];
  /** The words searched, folded. */
  words: string[];
  /** Of these, the ones that were not typed but probably meant. */
  corrected: string[];
}

export interface Answer extends Ranked {
  isLieu: boolean;
  /** What is shown of it, loaded when asked for; its path with the site's base. */
  show(): Promise<Shown>;
}

type Finder = (word: string) => Promise<ReadonlyMap<string, number>>;

/**
 * Asks a question in people's words.
 * @param departement code of the one whose lieux are searched; all of them, more lightly, where it is not told
 */
export async function ask(question: string, departement?: string): Promise<Found> {
  const asked = questionWords(question);
  if (asked.length === 0) return { answers: [], words: [], corrected: [] };
  const pagefind = await openSearch(departement);
  const results = new Map<string, Result>();
  const find: Finder = (word) => scoresOf(pagefind, word, results);
  const found = await Promise.all(asked.map((each) => findMending(each, find)));
  const answers = rank(found).map((ranked) => ({
    ...ranked,
    isLieu: isOfLieu(ranked.id),
    show: async () => shownOf(await results.get(ranked.id)!.data()),
  }));
  const words = found.map(({ word }) => word);
  return { answers, words, corrected: words.filter((word, index) => word !== asked[index]!.word) };
}

/** What is shown of an answer, its address as the browser follows it. */
function shownOf({ raw_url }: { raw_url: string }): Shown {
  const shown = readShown(raw_url);
  return { ...shown, path: siteUrl(shown.path.slice(1)) };
}

/** Finds a word; where nothing has it, the one that was probably meant. */
async function findMending(asked: Asked, find: Finder): Promise<WordFound> {
  const found = await findWord(asked, find);
  if (found.typed.size > 0 || found.others.some(({ size }) => size > 0)) return found;
  const { nearestWord } = await import('../../search/spelling.ts');
  const meant = nearestWord(asked.word, await frequentWords());
  return meant ? findWord({ word: meant, others: synonymsOf(meant) }, find) : found;
}

/** Other words are searched for where the one typed finds little: each costs a piece of the index. */
async function findWord({ word, others }: Asked, find: Finder): Promise<WordFound> {
  const typed = await find(word);
  return { word, typed, others: isLittle(typed) ? await Promise.all(others.map(find)) : [] };
}

/** With so many lieux, and so many texts, under the word typed no other word is needed. */
const ENOUGH = 10;

function isLittle(found: ReadonlyMap<string, number>): boolean {
  const lieux = [...found.keys()].filter(isOfLieu).length;
  return lieux < ENOUGH || found.size - lieux < ENOUGH;
}

function isOfLieu(id: string): boolean {
  return id.startsWith(`${LIEU_LANGUAGE}_`);
}

async function scoresOf(
  pagefind: Pagefind,
  word: string,
  known: Map<string, Result>,
): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(word);
  for (const result of results) if (!known.has(result.id)) known.set(result.id, result);
  return new Map(results.map(({ id, score }) => [id, score]));
}

let frequent: Promise<string[]> | undefined;

/** Without them a word that nobody uses finds nothing, as it is. */
function frequentWords(): Promise<string[]> {
  frequent ??= fetch(siteUrl(WORDS)).then((answer) =>
    answer.ok ? (answer.json() as Promise<string[]>) : [],
  );
  frequent.catch(() => {
    frequent = undefined;
  });
  return frequent;
}
