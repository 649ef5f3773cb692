import { ask } from './search/ask.ts';
import { lieuCard } from './search/card.ts';

/** What answers words, wherever it is. */
export interface TextAnswers {
  /** How many lieux there are in all. */
  total: number;
  /** The first of them. */
  cards: HTMLLIElement[];
  /** How many practices, guides and other texts answer too. */
  texts: number;
}

/** Searches lieux by words. @returns a card for each of the first `most`, and how many there are in all */
export async function searchText(query: string, most: number): Promise<TextAnswers> {
  const { answers } = await ask(query);
  const lieux = answers.filter(({ isLieu }) => isLieu);
  const cards = lieux.slice(0, most).map(async ({ show }) => lieuCard(await show()));
  return { total: lieux.length, cards: await Promise.all(cards), texts: answers.length - lieux.length };
}
