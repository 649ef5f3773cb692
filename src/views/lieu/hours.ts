import type { Entry } from '../../data/entry.ts';
import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { packShard } from '../../finder/pack.ts';
import type { Shard } from '../../finder/shard.ts';
import type { Departement } from '../../geo/departements.ts';
import { sentencesOf } from '../../hours/sentences.ts';
import type { HoursContext } from '../../hours/types.ts';
import { type DayRow, weekRows } from '../../hours/week-rows.ts';

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

/**
 * What the page's script tells the state from: the lieu as the finder packs it, without its place. Undefined when no
 * state can be told.
 */
export function liveHours(entry: Entry<Lieu>, departement: Departement, today: string): Shard | undefined {
  const shard = packShard([{ entry, place: { commune: '' } }], departement, today, () => undefined);
  return shard.hours.length || entry.value.alerte?.ferme ? shard : undefined;
}
