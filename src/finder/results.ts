import type { Entry } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Accueil, Lieu } from '../data/types.generated.ts';

export interface Point {
  latitude: number;
  longitude: number;
}

/** Where a result is, as far as it may be told. */
export interface ResultPlace {
  commune: string;
  code_insee?: string;
  code_postal?: string;
  voie?: string;
  complement?: string;
  position?: Point;
}

/** What a search or a list shows: a lieu, or one of its accueils that is held elsewhere than at the lieu. */
export interface Result {
  entry: Entry<Lieu>;
  accueil?: Accueil;
  /** The lieu that hosts the accueil. */
  host?: Entry<Lieu>;
  place: ResultPlace;
  /** INSEE codes of the communes it serves, for help at home or at a distance. */
  zone?: readonly string[];
}

/**
 * The results of a commons, in the order of its lieux: each open lieu, then its permanences in a partner's place, its
 * stops, and its help at home. Lieux closed for good by `today` (YYYY-MM-DD) and accueils that are over are left out.
 */
export function resultsOf(commons: Pick<Commons, 'lieux'>, today: string): Result[] {
  const byId = new Map(commons.lieux.map((entry) => [entry.id, entry]));
  return commons.lieux
    .filter((entry) => !isOver(entry.value, today))
    .flatMap((entry) => {
      const accueils = (entry.value.accueils ?? []).filter((accueil) => isCurrent(accueil, today));
      const apart = accueils.flatMap((accueil) => resultOfAccueil(entry, accueil, byId) ?? []);
      const own: Result = { entry, place: placeOf(entry.value) };
      return [own, ...apart];
    });
}

/** A bus or a letter-writer has no door of its own: one meets them at their stops, which are results too. */
export function hasNoDoor({ adresse, position, adresse_confidentielle, accueils }: Lieu): boolean {
  return (
    !adresse.voie &&
    !position &&
    !adresse_confidentielle &&
    (accueils ?? []).some((accueil) => isApart(accueil) && !accueil.zone)
  );
}

/** Is the lieu closed for good on that day? */
export function isOver({ fermeture }: Lieu, today: string): boolean {
  return fermeture !== undefined && fermeture.le <= today;
}

/** An accueil is current until its last day, or the last of its dates. */
export function isCurrent({ au, dates }: Accueil, today: string): boolean {
  if (au !== undefined && au < today) return false;
  return !dates || dates.some((date) => date >= today);
}

/** Does the accueil take place somewhere else than at the lieu that carries it? */
export function isApart({ lieu, adresse, position, zone, genre }: Accueil): boolean {
  if (genre === 'domicile' || genre === 'a-distance') return zone !== undefined;
  return lieu !== undefined || adresse !== undefined || position !== undefined;
}

function resultOfAccueil(
  entry: Entry<Lieu>,
  accueil: Accueil,
  byId: ReadonlyMap<string, Entry<Lieu>>,
): Result | undefined {
  // A confidential lieu's accueils could tell where it is: they are read on its page, which knows what to hide.
  if (entry.value.adresse_confidentielle || !isApart(accueil)) return undefined;
  const host = accueil.lieu === undefined ? undefined : byId.get(accueil.lieu);
  const place = placeOfAccueil(entry.value, accueil, host?.value);
  return { entry, accueil, place, ...(host && { host }), ...(accueil.zone && { zone: accueil.zone }) };
}

function placeOfAccueil(
  lieu: Lieu,
  { adresse, position, zone }: Accueil,
  host: Lieu | undefined,
): ResultPlace {
  if (adresse) return { ...adresse, ...(position && { position }) };
  if (host) return placeOf(host);
  if (zone) return communeOnly(lieu);
  return { ...communeOnly(lieu), ...(position && { position }) };
}

function placeOf(lieu: Lieu): ResultPlace {
  if (lieu.adresse_confidentielle) return communeOnly(lieu);
  return { ...lieu.adresse, ...(lieu.position && { position: lieu.position }) };
}

function communeOnly({ adresse: { commune, code_insee } }: Lieu): ResultPlace {
  return { commune, ...(code_insee && { code_insee }) };
}
