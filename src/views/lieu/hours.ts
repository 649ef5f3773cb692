import type { Accueil, Lieu } from '../../data/types.generated.ts';
import type { Departement } from '../../geo/departements.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import { slotsOf } from '../../hours/slots.ts';
import type { HoursContext, Slots } from '../../hours/types.ts';
import { type DayRow, weekRows } from '../../hours/week-rows.ts';

/** What the page's script needs to say open or closed: in the lieu's own zone, whatever the visitor's. */
export interface LiveHours {
  timeZone: string;
  lieu?: Slots;
  /** Hours of the accueils held at the lieu, when help has hours of its own. */
  aide: Slots[];
  /** Dates between which the lieu is closed whatever its hours. */
  ferme?: { du?: string; au?: string };
}

export interface HoursView {
  sentences: string[];
  week: DayRow[];
  /** Hours as the source wrote them, not understood. */
  raw?: string;
}

/** What hours mean where the lieu is. */
export function hoursContext(lieu: Lieu, departement: Departement): HoursContext {
  const { timeZone, holidayState, schoolZone } = departement;
  return { timeZone, holidayState, schoolZone: lieu.zone_scolaire ?? schoolZone };
}

/** The hours of a lieu in words and as a table; undefined when nothing is known of them. */
export function hoursView(lieu: Lieu, context: HoursContext): HoursView | undefined {
  const { horaires, horaires_bruts: raw } = lieu;
  if (!horaires) return raw ? { sentences: [], week: [], raw } : undefined;
  return {
    sentences: sentencesOf(horaires, context),
    week: weekRows(horaires, context) ?? [],
    ...(raw && { raw }),
  };
}

/** Accueils held at the lieu itself at hours that are not those of the lieu. */
export function helpAtLieu(lieu: Lieu, accueils: readonly Accueil[]): Accueil[] {
  return accueils.filter(
    ({ horaires, lieu: host, adresse, position, genre }) =>
      horaires &&
      horaires !== lieu.horaires &&
      !host &&
      !adresse &&
      !position &&
      genre !== 'domicile' &&
      genre !== 'a-distance',
  );
}

/** The slots that the script reads; undefined when no state can be told. */
export function liveHours(
  lieu: Lieu,
  help: readonly Accueil[],
  context: HoursContext,
  today: string,
): LiveHours | undefined {
  const slots = lieu.horaires ? slotsOf(lieu.horaires, context, today) : undefined;
  const aide = help.flatMap(({ horaires }) => slotsOf(horaires!, context, today) ?? []);
  if (!slots && !aide.length) return undefined;
  const { alerte } = lieu;
  return {
    timeZone: context.timeZone,
    ...(slots && { lieu: slots }),
    aide,
    ...(alerte?.ferme && {
      ferme: { ...(alerte.du && { du: alerte.du }), ...(alerte.au && { au: alerte.au }) },
    }),
  };
}
