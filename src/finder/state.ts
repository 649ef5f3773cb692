import { nowText } from '../hours/now.ts';
import { type HoursState, stateAt } from '../hours/state.ts';
import type { Slots, WallTime } from '../hours/types.ts';
import { wallTime } from '../hours/wall.ts';
import { helpsAsked } from './asked.ts';
import { isClosedOn } from './closed-on.ts';
import type { Criteria } from './criteria.ts';
import { AWAY } from './flags.ts';
import type { Found, Help } from './found.ts';
import { type NextTime, nextOf } from './next.ts';
import { sayDate, sayNext, sayUntil } from './told-time.ts';
import { bitsOf } from './values.ts';

/** What can be said of the help that is asked for. */
export type HelpState = 'open' | 'closed' | 'appointment' | 'closed-for-now' | 'unknown';

export interface ToldState {
  state: HelpState;
  /** Class of its pill. */
  look: 'open' | 'closed' | 'ask' | 'unknown';
  /** `Ouvert jusqu’à 17 h`, `Lieu ouvert · aide numérique mardi 9 h – 12 h`. */
  text: string;
  /** When that help is given next, what goes on now included. */
  next?: NextTime;
}

/** The help that is given soonest among those asked for. */
interface Soonest {
  help: Help;
  next: NextTime | undefined;
  /** Is it given now? */
  isOn: boolean;
}

const SAY_DISTANCE = bitsOf('ou', ['distance']);
const OBLIGATORY = bitsOf('rdv', ['obligatoire']);

/**
 * Tells the state of results at a moment: that of the help asked for, not of the building. For the browser.
 * @param criteria what is asked; with none, any help at the lieu's door
 */
export function stateTeller(criteria: Criteria, now: Date): (found: Found) => ToldState {
  const asked = helpsAsked(criteria, now);
  return (found) => {
    const wall = wallTime(found.timeZone, now);
    if (isClosedOn(found, wall.date)) return closedForNow(found);
    const soonest = soonestOf(asked(found), wall);
    const told = soonest.next
      ? tellTimed(found, soonest, soonest.next, wall)
      : tellUntimed(found, soonest, wall);
    return soonest.next ? { ...told, next: soonest.next } : told;
  };
}

function closedForNow({ ferme }: Found): ToldState {
  const text = ferme?.au ? `Fermé jusqu’au ${sayDate(ferme.au)} inclus` : 'Fermé en ce moment';
  return { state: 'closed-for-now', look: 'closed', text };
}

function soonestOf(helps: readonly Help[], wall: WallTime): Soonest {
  const timed = helps.map((help): Soonest => {
    const next = nextOf(help, wall);
    return { help, next, isOn: next?.date === wall.date && (next.start ?? 1440) <= wall.minutes };
  });
  return timed.reduce((a, b) => (order(b.next) < order(a.next) ? b : a));
}

/** A text that sorts as times do; what is not known comes last. */
function order(next: NextTime | undefined): string {
  return next ? `${next.date} ${String(next.start ?? 1440).padStart(4, '0')}` : '~';
}

/** Times of the help are known. */
function tellTimed(found: Found, { help, isOn }: Soonest, next: NextTime, wall: WallTime): ToldState {
  const byAppointment = help.rdv === OBLIGATORY;
  const when = isOn ? sayUntil(next) : sayNext(next, wall);
  if (found.anchor || help.ou & AWAY) return told(isOn, byAppointment, `${place(found, help, isOn)}${when}`);
  if (!found.buildingHours && help.slots && help.slots === found.hours && !help.dates) {
    if (byAppointment) return told(isOn, true, isOn ? `ouvert ${when}` : when);
    return ofHours(found.hours, wall);
  }
  if (isOn) return told(true, byAppointment, `aide numérique ${when}`);
  const building = buildingState(found, wall)?.state;
  const prefix = { open: 'Lieu ouvert · ', closed: 'Lieu fermé · ', unknown: '' }[building ?? 'unknown'];
  if (byAppointment) return told(false, true, `aide numérique ${when}`);
  return {
    state: 'closed',
    look: building === 'closed' ? 'closed' : 'ask',
    text: capital(`${prefix}aide numérique ${when}`),
  };
}

/** `Chez vous : `, `À distance : `, `Prochain passage : `; what goes on now needs no such word at a stop. */
function place({ anchor }: Found, { ou }: Help, isOn: boolean): string {
  if (ou & AWAY) return ou & SAY_DISTANCE ? 'à distance\u00a0: ' : 'chez vous\u00a0: ';
  if (isOn) return 'en ce moment, ';
  return anchor && ou & bitsOf('ou', ['passe']) ? 'prochain passage\u00a0: ' : 'prochaine date\u00a0: ';
}

function told(isOn: boolean, byAppointment: boolean, text: string): ToldState {
  if (byAppointment) return { state: 'appointment', look: 'ask', text: `Sur rendez-vous · ${text}` };
  return { state: isOn ? 'open' : 'closed', look: isOn ? 'open' : 'ask', text: capital(text) };
}

/** Nothing is known of when that help is given. */
function tellUntimed(found: Found, { help }: Soonest, wall: WallTime): ToldState {
  if (help.slots) return ofHours(help.slots, wall);
  const building = buildingState(found, wall);
  if (building?.state === 'open')
    return { state: 'unknown', look: 'ask', text: 'Lieu ouvert · horaires de l’aide à vérifier' };
  if (building?.state === 'closed') {
    const text = nowText(found.hours!, wall, building);
    return { state: 'closed', look: 'closed', text: `Lieu ${text.charAt(0).toLowerCase()}${text.slice(1)}` };
  }
  return found.toldOnPage
    ? { state: 'unknown', look: 'ask', text: 'Horaires sur la fiche' }
    : { state: 'unknown', look: 'unknown', text: 'Horaires non renseignés' };
}

function buildingState({ buildingHours, hours }: Found, wall: WallTime): HoursState | undefined {
  return buildingHours && hours ? stateAt(hours, wall) : undefined;
}

/** The state of a place whose hours are those of its help. */
function ofHours(slots: Slots, wall: WallTime): ToldState {
  const now = stateAt(slots, wall);
  const text = nowText(slots, wall, now);
  if (now.state === 'unknown' && now.text)
    return { state: /rendez-vous|rdv/i.test(now.text) ? 'appointment' : 'unknown', look: 'ask', text };
  return { state: now.state, look: now.state === 'unknown' ? 'ask' : now.state, text };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
