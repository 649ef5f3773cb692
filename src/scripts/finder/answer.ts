import { count, NBSP } from '../../data/typography.ts';
import { chosenGroups } from '../../finder/criteria.ts';
import type { Point } from '../../finder/order.ts';
import type { SearchResult } from '../../finder/search.ts';
import { element } from '../dom.ts';
import type { SearchState } from '../hash.ts';
import { siteUrl } from '../site-url.ts';
import { lookUp, type Wish } from './look-up.ts';
import type { Place } from './place.ts';
import { NEAR_KM, sayAround, sayEverywhere, sayInZone } from './sentences.ts';

/** What the page shows of a search. */
export interface Answer {
  title: string;
  /** The number of results, or what to do next. */
  note: string;
  /** What was found, if anything was searched. */
  outcome?: SearchResult;
  /** Cards of a search by name, which knows no distance. */
  cards?: HTMLLIElement[];
  total: number;
  /** Where the visitor is. */
  from?: Point | undefined;
  /** Nothing was asked but the map. */
  atlas?: boolean;
  /** More is on its way: the number is not to be told yet. */
  partial?: boolean;
}

/** Results shown at a time. */
export const STEP = 20;

/** What answers a state, each time that more of it is known; nothing where nothing was asked. */
export async function* answersTo(
  state: SearchState,
  place: Place | 'unknown' | undefined,
): AsyncGenerator<Answer> {
  const { texte, zone, vue, criteria, page = 1 } = state;
  const known = place === 'unknown' ? undefined : place;
  const asked = chosenGroups(criteria).length > 0;
  if (place === 'unknown' && !zone) return yield UNKNOWN_PLACE;
  if (texte && !known && !zone && !asked) return yield await byName(texte, page * STEP);
  if (!known && !zone && !asked) return vue ? yield ATLAS : undefined;

  const wish: Wish = { criteria, ...known, ...(zone && { zone }), ...(texte && { words: texte }) };
  let isFound = false;
  for await (const { outcome, partial } of lookUp(wish, page * STEP)) {
    isFound = true;
    yield {
      ...say(outcome, state, known),
      outcome,
      total: outcome.results.length,
      from: known?.from,
      partial,
    };
  }
  if (isFound) return;
  if (zone) yield TOO_WIDE;
  else yield texte ? withoutChoices(await byName(texte, page * STEP)) : NOWHERE;
}

function say(
  { results }: SearchResult,
  { zone, texte, criteria }: SearchState,
  place: Place | undefined,
): Pick<Answer, 'title' | 'note'> {
  const named = texte ? ` pour «${NBSP}${texte}${NBSP}»` : '';
  if (zone) return { title: `Sur cette partie de la carte${named}`, note: sayInZone(results.length) };
  if (!place) return { title: `Dans tout le territoire${named}`, note: sayEverywhere(results.length) };
  const within = criteria.distance === undefined ? NEAR_KM : Number(criteria.distance);
  const near = results.filter(({ km }) => km !== undefined && km <= within).length;
  return {
    title: `L’aide la plus proche de ${place.nom}${named}`,
    note: sayAround(near, results.length - near, within),
  };
}

/** Lieux by their words, wherever they are; what else answers is a link away. */
async function byName(texte: string, most: number): Promise<Answer> {
  const { searchText } = await import('../text-search.ts');
  const { total, cards, texts } = await searchText(texte, most);
  const about = `«${NBSP}${texte}${NBSP}»`;
  const others = texts ? [othersCard(texte, texts)] : [];
  if (total + texts === 0) {
    return {
      title: `Rien trouvé pour ${about}`,
      note: 'Essayez un autre mot, ou cherchez par commune.',
      total,
    };
  }
  if (total === 0) return { title: `Aucun lieu trouvé pour ${about}`, note: '', cards: others, total };
  const note = `${count(total, 'réponse', 'réponses')} pour ${about}.`;
  // The last card leads elsewhere: it comes when all lieux are shown, or it would part the list.
  return { title: 'Réponses', note, cards: cards.length < total ? cards : [...cards, ...others], total };
}

/** Words are looked for in the whole country, the other choices only around a place. */
function withoutChoices(answer: Answer): Answer {
  return {
    ...answer,
    note: `${answer.note} Écrivez votre commune pour que vos autres choix comptent.`.trim(),
  };
}

function othersCard(texte: string, texts: number): HTMLLIElement {
  const words = `Voir aussi ${count(texts, 'pratique, guide ou autre texte', 'pratiques, guides ou autres textes')}`;
  const link = element('a', { href: siteUrl(`partout/#texte=${encodeURIComponent(texte)}`) }, words);
  return element('li', { className: 'result' }, element('p', {}, link));
}

const UNKNOWN_PLACE: Answer = {
  title: 'Commune inconnue',
  note: 'Écrivez le nom de votre commune, ou son code postal.',
  total: 0,
};

/** The whole map, nothing asked. */
const ATLAS: Answer = {
  title: 'Tous les lieux sur la carte',
  note: 'Écrivez votre commune, ou agrandissez la carte là où vous cherchez.',
  total: 0,
  atlas: true,
};

const TOO_WIDE: Answer = {
  title: 'Zone trop grande',
  note: 'Agrandissez la carte, puis cherchez à nouveau.',
  total: 0,
};

const NOWHERE: Answer = {
  title: `Où cherchez-vous${NBSP}?`,
  note: 'Écrivez votre commune pour voir les plus proches.',
  total: 0,
};
