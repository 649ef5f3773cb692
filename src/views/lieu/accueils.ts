import type { Entry } from '../../data/entry.ts';
import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { appointmentOf, priceOf } from '../../finder/facets.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import type { HoursContext } from '../../hours/types.ts';
import { capitalise, dotted, formatDate, joinWords, NBSP, sayDates, tie } from '../typography.ts';
import { lieuPath } from '../url.ts';
import { type AddressView, addressView } from './address.ts';
import { type ContactView, contactView } from './contact.ts';
import { accueilFacts } from './facts.ts';
import { serviceViews } from './services.ts';

/** One way a lieu helps, as its page tells it. */
export interface AccueilView {
  anchor: string;
  title: string;
  kind: string;
  /** The lieu where it takes place, or that carries it. */
  link?: { before: string; path: string; text: string };
  when: string[];
  /** Is anything known of when? */
  known: boolean;
  where?: AddressView;
  facts: string[];
  contact: ContactView;
}

/** @param byId finds another lieu; `context` is that of the lieu's hours */
export function accueilView(
  lieu: Lieu,
  accueil: Accueil,
  context: HoursContext,
  byId: (id: string) => Entry<Lieu> | undefined,
): AccueilView {
  const kind = plainLabel('genres-accueil', accueil.genre);
  const host = accueil.lieu === undefined ? undefined : byId(accueil.lieu);
  const where = accueil.adresse && addressView({ adresse: accueil.adresse, position: accueil.position });
  const services = serviceViews(accueil.services).map(({ plain }) => plain);
  return {
    anchor: `accueil-${accueil.id}`,
    title: tie(accueil.nom ?? kind),
    kind: accueil.nom ? kind : '',
    ...(host && {
      link: { before: `Dans un autre lieu${NBSP}:`, path: lieuPath(host.id), text: host.value.nom },
    }),
    ...whenOf(accueil, context),
    ...(where && { where }),
    facts: [
      ...services,
      dotted([priceOf(lieu, accueil), appointmentOf(lieu, accueil)]),
      ...accueilFacts(accueil),
      zoneOf(accueil),
      accueil.porteur ? `Tenu par${NBSP}: ${accueil.porteur}` : '',
    ].filter(Boolean),
    contact: contactView(accueil.contact),
  };
}

/** An accueil that another lieu holds here. */
export function hostedView(carrier: Entry<Lieu>, accueil: Accueil, context: HoursContext): AccueilView {
  const kind = plainLabel('genres-accueil', accueil.genre);
  return {
    anchor: `accueille-${accueil.id}`,
    title: tie(accueil.nom ?? carrier.value.nom),
    kind,
    link: { before: 'Par', path: `${lieuPath(carrier.id)}#accueil-${accueil.id}`, text: carrier.value.nom },
    ...whenOf(accueil, context),
    facts: serviceViews(accueil.services ?? carrier.value.services).map(({ plain }) => plain),
    contact: contactView(accueil.contact ?? carrier.value.contact),
  };
}

function whenOf(
  { horaires, dates, du, au }: Accueil,
  context: HoursContext,
): { when: string[]; known: boolean } {
  const lines = horaires ? [...sentencesOf(horaires, context)] : [];
  if (dates) lines.push(`${capitalise(sayDates(dates))}.`);
  if (du && au) lines.push(`Du ${formatDate(du)} au ${formatDate(au)}.`);
  else if (du) lines.push(`À partir du ${formatDate(du)}.`);
  else if (au) lines.push(`Jusqu’au ${formatDate(au)}.`);
  return lines.length ? { when: lines, known: true } : { when: ['Horaires non renseignés.'], known: false };
}

function zoneOf({ zone }: Accueil): string {
  if (!zone) return '';
  return `Pour les habitants de ${joinWords(zone.map((code) => communeByCode(code)?.nom ?? code))}`;
}
