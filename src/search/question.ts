import { foldWords } from './fold.ts';
import { synonymsOf } from './synonyms.ts';

/** Words of a question that tell how it is asked, not what about. */
const ASKING = new Set(
  (
    'aide aider aidez aidee arrive arriver besoin bonjour chercher cherche cherchons chose combien comment connaitre demande demander dire ' +
    'doit dois donne donner existe faire fait fonctionne gens marche merci mettre obtenir pourquoi pouvez pouvoir quelqu quelquun quelque ' +
    'recherche sait savoir savez svp trouve trouver veut veux voudrais vouloir ya'
  ).split(' '),
);

/** At most so many words are searched, the first ones. */
const MOST = 8;

/** One word of a question, and what else may be said for it. */
export interface Asked {
  word: string;
  others: string[];
}

/** The words of a question that are worth searching; where it has none but those of asking, these. */
export function questionWords(question: string): Asked[] {
  const words = [...new Set(foldWords(question))];
  const telling = words.filter((word) => !ASKING.has(word));
  return (telling.length ? telling : words)
    .slice(0, MOST)
    .map((word) => ({ word, others: synonymsOf(word) }));
}
