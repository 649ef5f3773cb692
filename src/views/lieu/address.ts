import type { Lieu } from '../../data/types.generated.ts';

export interface AddressView {
  lines: string[];
  /** Where an itinerary starts; only with a street. */
  itinerary?: string;
  /** The same place for the telephone's own map. */
  geo?: string;
  note?: string;
}

interface Located {
  adresse: Lieu['adresse'];
  position?: Lieu['position'];
  adresse_confidentielle?: boolean;
}

/** The address in the lines of an envelope, and what is not known of it. */
export function addressView({ adresse, position, adresse_confidentielle }: Located): AddressView {
  const { voie, complement, code_postal, commune } = adresse;
  const town = [code_postal, commune].filter(Boolean).join(' ');
  const lines = [voie, complement, town].filter((line) => line !== undefined);
  const note = noteOf(voie, position !== undefined, adresse_confidentielle === true);
  return {
    lines,
    ...(voie && {
      itinerary: itineraryTo(`${voie}, ${town}`, position),
      geo: geoUri(`${voie}, ${town}`, position),
    }),
    ...(note && { note }),
  };
}

function noteOf(voie: string | undefined, placed: boolean, confidential: boolean): string {
  if (confidential) return 'L’adresse n’est pas publiée. Téléphonez ou écrivez avant de venir.';
  if (!voie)
    return 'Pas d’adresse précise : téléphonez ou écrivez avant de vous déplacer.'.replace(' :', '\u00a0:');
  return placed ? '' : 'Position approximative sur la carte\u00a0: celle de la commune.';
}

/** An itinerary on OpenStreetMap: a plain link, nothing is sent before it is followed. */
function itineraryTo(address: string, position: Lieu['position']): string {
  const to = position ? `${position.latitude},${position.longitude}` : address;
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`;
}

/** RFC 5870, with the `q` that telephones read: a place for their own map, without any site between. */
function geoUri(address: string, position: Lieu['position']): string {
  if (!position) return `geo:0,0?q=${encodeURIComponent(address)}`;
  const place = `${position.latitude},${position.longitude}`;
  return `geo:${place}?q=${encodeURIComponent(place)}`;
}
