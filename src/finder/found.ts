import type { Slots } from '../hours/types.ts';

/** One way a result helps: what one may filter by, and when. Bits follow {@link VALUES}; 0: not known. */
export interface Help {
  besoin: number;
  prix: number;
  rdv: number;
  public: number;
  niveau: number;
  facon: number;
  ou: number;
  /** ISO codes, `autre` for languages that are not named. */
  langues: readonly string[];
  /** Are all languages spoken told? If not, one that is not told may be spoken too. */
  allLanguages: boolean;
  /** When help is given, where that is known. */
  slots?: Slots;
  /** The only days on which it is given, YYYY-MM-DD, sorted. */
  dates?: readonly string[];
  /** First and last day. */
  du?: string;
  au?: string;
}

/** What one may filter a lieu by, whatever the help. Bits follow {@link VALUES}; 0: not known. */
export interface Profile {
  type: number;
  famille: number;
  par: number;
  programme: number;
  attention: number;
  /** Bits of what there is, then of what is known, yes or no. */
  acces: number;
  accesKnown: number;
  equipement: number;
  equipementKnown: number;
  /** Slugs of local labels. */
  labels: readonly string[];
  places: number;
  /** Until when `places` may be told, YYYY-MM-DD: it is forgotten after 30 days. */
  placesUntil: string;
}

/** A result, unpacked. */
export interface Found {
  /** Identifier of the lieu's page, and the part of it that matters. */
  id: string;
  anchor: string;
  nom: string;
  commune: string;
  /** INSEE code, or empty. */
  code: string;
  /** Number and street, or empty. */
  voie: string;
  latitude?: number;
  longitude?: number;
  /** The point is that of the commune. */
  approximate: boolean;
  /** The lieu is closed for a while: between these dates, or until further notice. */
  ferme?: { du?: string; au?: string };
  closedForNow: boolean;
  /** `hours` are those of the building: help has hours of its own. */
  buildingHours: boolean;
  toldOnPage: boolean;
  kind: string;
  price: string;
  appointment: string;
  note: string;
  /** Hours of the lieu, else those of its only help. */
  hours?: Slots;
  timeZone: string;
  /** E.164, or empty. */
  phone: string;
  /** INSEE codes, for help that comes to one's home or at a distance. */
  zone?: string[];
  profile: Profile;
  /** At least one. */
  helps: readonly Help[];
}
