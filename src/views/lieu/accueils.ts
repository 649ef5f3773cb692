import type { Entry } from '../../data/entry.ts';
import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { dotted, formatDate, joinWords, NBSP, sayDay, tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { appointmentOf, priceOf } from '../../finder/facets.ts';
import { isApart } from '../../finder/results.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import { slotsOf } from '../../hours/slots.ts';
import type { HoursContext } from '../../hours/types.ts';
import { lieuPath } from '../url.ts';
import { type AddressView, addressView } from './address.ts';
import { type ContactView, contactView } from './contact.ts';
import { accueilFacts } from './facts.ts';
import { nextDates } from './next-dates.ts';
import { serviceViews } from './services.ts';

/** One way a lieu helps, as its page tells it. */
export interface AccueilView {
  anchor: string;
  title: string;
  /** Its title is a name somebody gave it, not our word for its kind. */
  named: boolean;
  kind: string;
  /** The lieu where it takes place, or that carries it. */
  link?: { before: string; path: string; text: string };
  when: string[];
  /** Its dates, or the next ones that its hours make. */
  days: ComingDay[];
  /** The last day it is held, YYYY-MM-DD: the page's script hides it after. */
  until?: string;
  /** Is anything known of when? */
  known: boolean;
  where?: AddressView;
  facts: string[];
  /** What follows, as somebody wrote it. */
  typed: string[];
  contact: ContactView;
}

export interface ComingDay {
  /** YYYY-MM-DD */
  date: string;
  /** `mardi 1er décembre 2026` */
  text: string;
}

/** Dates told ahead of an accueil that comes back. */
const AHEAD = 3;

/** @param byId finds another lieu; `context` is that of the lieu's hours; `today` YYYY-MM-DD */
export function accueilView(
  lieu: Lieu,
  accueil: Accueil,
  context: HoursContext,
  today: string,
  byId: (id: string) => Entry<Lieu> | undefined,
): AccueilView {
  const kind = plainLabel('genres-accueil', accueil.genre);
  const host = accueil.lieu === undefined ? undefined : byId(accueil.lieu);
  const where = accueil.adresse && addressView({ adresse: accueil.adresse, position: accueil.position });
  const services = serviceViews(accueil.services).map(({ plain }) => plain);
  return {
    anchor: `accueil-${accueil.id}`,
    title: tie(accueil.nom ?? kind),
    named: accueil.nom !== undefined,
    kind: accueil.nom ? kind : '',
    ...(host && {
      link: { before: `Dans un autre lieu${NBSP}:`, path: lieuPath(host.id), text: host.value.nom },
    }),
    ...whenOf(accueil, context, today),
    ...(where && { where }),
    facts: [
      ...services,
      dotted([priceOf(lieu, accueil), appointmentOf(lieu, accueil)]),
      ...accueilFacts(accueil),
    ].filter(Boolean),
    typed: [
      accueil.reserve_a ? `Réservé à${NBSP}: ${tie(accueil.reserve_a)}` : '',
      zoneOf(accueil),
      accueil.porteur ? `Tenu par${NBSP}: ${accueil.porteur}` : '',
    ].filter(Boolean),
    contact: contactView(accueil.contact),
  };
}

/** An accueil that another lieu holds here. */
export function hostedView(
  carrier: Entry<Lieu>,
  accueil: Accueil,
  context: HoursContext,
  today: string,
): AccueilView {
  const kind = plainLabel('genres-accueil', accueil.genre);
  return {
    anchor: `accueille-${accueil.id}`,
    title: tie(accueil.nom ?? carrier.value.nom),
    named: true,
    kind,
    link: { before: 'Par', path: `${lieuPath(carrier.id)}#accueil-${accueil.id}`, text: carrier.value.nom },
    ...whenOf(accueil, context, today),
    facts: serviceViews(accueil.services ?? carrier.value.services).map(({ plain }) => plain),
    typed: [],
    contact: contactView(accueil.contact ?? carrier.value.contact),
  };
}

function whenOf(
  accueil: Accueil,
  context: HoursContext,
  today: string,
): Pick<AccueilView, 'when' | 'days' | 'until' | 'known'> {
  const { horaires, dates, du, au } = accueil;
  const when = horaires ? [...sentencesOf(horaires, context)] : [];
  if (du && au) when.push(`Du ${formatDate(du)} au ${formatDate(au)}.`);
  else if (du) when.push(`À partir du ${formatDate(du)}.`);
  else if (au) when.push(`Jusqu’au ${formatDate(au)}.`);
  const days = comingDays(accueil, context, today);
  const until = au ?? dates?.toSorted().at(-1);
  const known = when.length + days.length > 0;
  return { when: known ? when : ['Horaires non renseignés.'], days, ...(until && { until }), known };
}

/** The dates it gives; else, of what is held elsewhere or now and then, the next that its hours make. */
function comingDays(accueil: Accueil, context: HoursContext, today: string): ComingDay[] {
  const { dates, horaires, du = today, au = '~', genre } = accueil;
  let coming = (dates ?? []).filter((date) => date >= today).toSorted();
  const slots = dates || !horaires ? undefined : slotsOf(horaires, context, today);
  // A workshop of every week needs no dates; one of now and then does.
  if (slots && (isApart(accueil) || (genre === 'atelier' && !slots.week.length)))
    coming = nextDates(slots, du > today ? du : today, AHEAD).filter((date) => date <= au);
  return coming.map((date) => ({ date, text: sayDay(date) }));
}

function zoneOf({ zone }: Accueil): string {
  if (!zone) return '';
  return `Pour les habitants de ${joinWords(zone.map((code) => communeByCode(code)?.nom ?? code))}`;
}
