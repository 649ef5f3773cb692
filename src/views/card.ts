import { dotted, tieStreet } from '../data/typography.ts';
import { appointmentOf, kindOf, priceOf } from '../finder/facets.ts';
import { isToldOnPage, noteOf } from '../finder/pack.ts';
import type { Result } from '../finder/results.ts';
import { hoursLines } from './booklet/block.ts';
import { phoneLink } from './lieu/contact.ts';
import { lieuPath } from './url.ts';

/** A result in a list. */
export interface CardView {
  path: string;
  nom: string;
  /** `Bibliothèque ou médiathèque · 3 place du Port · Brest` */
  where: string;
  note: string;
  /** A state in a word, with the look of its pill. */
  state?: { look: 'closed' | 'unknown'; text: string };
  summary: string;
  /** Sentences, in the list of a commune: it is printed for a counter. */
  hours?: string[];
  phone?: { href: string; text: string };
}

/** @param today YYYY-MM-DD; `inCommune` leaves out the commune's name, which the list already tells */
export function cardView(result: Result, today: string, inCommune: boolean): CardView {
  const { entry, accueil, place } = result;
  const lieu = entry.value;
  const phone = accueil?.contact?.telephone ?? lieu.contact?.telephone;
  const state = stateOf(result, today);
  return {
    path: lieuPath(entry.id) + (accueil ? `#accueil-${accueil.id}` : ''),
    nom: lieu.nom,
    where: dotted([kindOf(lieu), tieStreet(place.voie ?? ''), inCommune ? '' : place.commune]),
    note: noteOf(result),
    summary: dotted([priceOf(lieu, accueil), appointmentOf(lieu, accueil)]),
    ...(inCommune && state?.look !== 'unknown' && { hours: hoursLines(result, today) }),
    ...(state && { state }),
    ...(phone && { phone: phoneLink(phone) }),
  };
}

function stateOf(result: Result, today: string): CardView['state'] {
  const { alerte } = result.entry.value;
  if (alerte?.ferme && (alerte.du ?? today) <= today && today <= (alerte.au ?? today))
    return { look: 'closed', text: 'Fermé en ce moment' };
  return isToldOnPage(result) ? undefined : { look: 'unknown', text: 'Horaires non renseignés' };
}
