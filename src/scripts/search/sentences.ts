import { count, NBSP } from '../../data/typography.ts';
import type { Outcome } from './answers.ts';

/** `12 réponses pour « wifi ».`, and what was done to find them. */
export function sayFound(texte: string, { chosen, corrected, isWhole }: Outcome): string {
  const about = quote(texte);
  if (chosen.length === 0) return `Rien trouvé pour ${about}.`;
  const found = `${count(chosen.length, 'réponse', 'réponses')} pour ${about}.`;
  const meant = corrected.length ? ` Nous avons cherché ${corrected.map(quote).join(' et ')}.` : '';
  const partly = isWhole ? '' : ' Aucune ne répond à tous vos mots : voici les plus proches.';
  return `${found}${meant}${partly}`.replace(/ ([:;?!])/g, `${NBSP}$1`);
}

function quote(words: string): string {
  return `«${NBSP}${words}${NBSP}»`;
}
