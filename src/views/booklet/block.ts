import type { Lieu } from '../../data/types.generated.ts';
import { dotted, NBSP, sayDates, tieStreet } from '../../data/typography.ts';
import { appointmentOf, kindOf, priceOf } from '../../finder/facets.ts';
import { noteOf } from '../../finder/pack.ts';
import { hasNoDoor, isCurrent, type Result } from '../../finder/results.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import { contactView, type Link } from '../lieu/contact.ts';
import { helpAtLieu } from '../lieu/hours.ts';
import { lieuPath } from '../url.ts';

/** A result as a booklet tells it, in a few lines. Its commune is told above. */
export interface BlockView {
  path: string;
  nom: string;
  /** `Permanence · chez …`, or the kind of place. */
  what: string;
  /** Its number, else its address. */
  contact?: Link;
  /** Is it a number? */
  phone: boolean;
  /** Street and complement, or empty. */
  address: string;
  /** `Aide : le mardi, de 9 h à 12 h.` */
  hours: string[];
  /** `Gratuit · Sans rendez-vous` */
  terms: string;
}

/** @param today YYYY-MM-DD, the day of publication */
export function blockView(result: Result, today: string): BlockView {
  const { entry, accueil, place } = result;
  const lieu = entry.value;
  const own = contactView(accueil?.contact);
  const { phone, mails } = own.phone || own.mails.length ? own : contactView(lieu.contact);
  const contact = phone ?? mails[0];
  return {
    path: lieuPath(entry.id) + (accueil ? `#accueil-${accueil.id}` : ''),
    nom: lieu.nom,
    what: noteOf(result) || kindOf(lieu),
    ...(contact && { contact }),
    phone: phone !== undefined,
    address: [tieStreet(place.voie ?? ''), place.complement].filter(Boolean).join(', '),
    hours: hoursLines(result, today),
    terms: dotted([priceOf(lieu, accueil), appointmentOf(lieu, accueil)]),
  };
}

/** When one is received, in sentences: `Aide : le mardi, de 9 h à 12 h.` */
export function hoursLines({ entry, accueil }: Result, today: string): string[] {
  return accueil ? hoursOf(accueil, today) : hoursOfLieu(entry.value, today);
}

/** Hours of the lieu; those of help before them, when help has hours of its own. */
function hoursOfLieu(lieu: Lieu, today: string): string[] {
  const help = helpAtLieu(lieu, lieu.accueils ?? []).filter((accueil) => isCurrent(accueil, today));
  const own = lieu.horaires ? said(lieu.horaires) : (lieu.horaires_bruts ?? '');
  const helpHours = [...new Set(help.map(({ horaires }) => said(horaires!)))];
  // A bus has no hours of its own: those of its stops stand beside.
  if (!helpHours.length) return own ? [own] : hasNoDoor(lieu) ? [] : ['Horaires non renseignés.'];
  return [...helpHours.map((text) => `Aide${NBSP}: ${text}`), ...(own ? [`Lieu${NBSP}: ${own}`] : [])];
}

function hoursOf({ horaires, dates }: { horaires?: string; dates?: string[] }, today: string): string[] {
  const coming = dates?.filter((date) => date >= today) ?? [];
  const lines = [
    ...(horaires ? [said(horaires)] : []),
    ...(coming.length ? [`Dates${NBSP}: ${sayDates(coming)}.`] : []),
  ];
  return lines.length ? lines : ['Horaires non renseignés.'];
}

/** Sentences for values met so far: the same result is told in several booklets. */
const sentences = new Map<string, string>();

function said(hours: string): string {
  let text = sentences.get(hours);
  if (text === undefined) {
    text = sentencesOf(hours).join(' ');
    sentences.set(hours, text);
  }
  return text;
}
