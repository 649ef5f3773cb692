import type { Collection } from '../../data/collections.ts';
import { GENRES } from '../../search/genres.ts';
import { type Answer, ask } from './ask.ts';
import { textsIn, textsWith } from './facets.ts';
import { CHOICES, type Choice, type SearchState } from './state.ts';

/** What answers a state. */
export interface Outcome {
  /** All that answers the words, in this place. */
  all: Answer[];
  /** What is left once the choices are applied, the best first. */
  chosen: Answer[];
  /** How many there are of each kind, other choices applied. */
  genres: { code: Collection; many: string; count: number }[];
  /** Words searched in place of what was typed. */
  corrected: string[];
  /** Does the first answer all the words? */
  isWhole: boolean;
}

/** Asks what the state says, and applies its choices. */
export async function outcomeOf(state: SearchState): Promise<Outcome> {
  const { texte = '', dep, choices } = state;
  const { answers, words, corrected } = await ask(texte, dep);
  const near = dep ? await textsIn(dep) : undefined;
  const all = near ? answers.filter(({ id, isLieu }) => isLieu || near.has(id)) : answers;
  const facets = CHOICES.filter((key): key is Exclude<Choice, 'genre'> => key !== 'genre' && !!choices[key]);
  const sets = await Promise.all(facets.map((key) => textsWith(key, choices[key]!, dep)));
  // The index of lieux knows no facet: a choice of one leaves texts.
  const kept = sets.length ? all.filter(({ id }) => sets.every((set) => set.has(id))) : all;
  const genres = await countGenres(kept, dep);
  const genre = choices.genre;
  const chosen = genre ? await ofGenre(kept, genre, dep) : kept;
  return { all, chosen, genres, corrected, isWhole: (all[0]?.words ?? 0) >= words.length };
}

async function countGenres(answers: readonly Answer[], dep: string | undefined): Promise<Outcome['genres']> {
  const counted = await Promise.all(
    Object.entries(GENRES).map(async ([code, { many }]) => ({
      code: code as Collection,
      many,
      count: (await ofGenre(answers, code, dep)).length,
    })),
  );
  return counted.filter(({ count }) => count > 0);
}

async function ofGenre(
  answers: readonly Answer[],
  genre: string,
  dep: string | undefined,
): Promise<Answer[]> {
  if (genre === 'lieux') return answers.filter(({ isLieu }) => isLieu);
  const set = await textsWith('genre', genre, dep);
  return answers.filter(({ id }) => set.has(id));
}
