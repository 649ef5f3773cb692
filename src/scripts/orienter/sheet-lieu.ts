/** What a sheet says of one result, as read from the page of its lieu. */
export interface SheetLieu {
  /** `29/brest-x`, or `29/bus#accueil-halle`. */
  id: string;
  /** Full address of the page. */
  url: string;
  nom: string;
  /** Closed for good. */
  closed: boolean;
  notices: SheetLine[];
  phone?: SheetLink;
  mails: SheetLink[];
  sites: SheetLink[];
  /** Where an appointment is made on the web. */
  booking?: string;
  hours: SheetLine[];
  address: string[];
  addressNote: string;
  price: SheetLine[];
  /** How one comes: `Téléphonez`, `Venez sur place…`. */
  coming: SheetLine[];
  access: SheetLine[];
  services: SheetService[];
  accueils: SheetAccueil[];
  /** The one that the sheet is about, when its identifier names one. */
  accueil?: SheetAccueil;
}

/** A sentence, and whether somebody of the lieu wrote it: it then stays in its language. */
export interface SheetLine {
  text: string;
  typed: boolean;
}

export interface SheetLink {
  href: string;
  text: string;
}

export interface SheetService {
  plain: string;
  /** The standard's word. */
  official: string;
}

/** One way in which the lieu helps, at its own hours. */
export interface SheetAccueil {
  anchor: string;
  title: SheetLine;
  when: SheetLine[];
  /** The coming days, after their title. */
  days: SheetLine[];
  /** The lieu where it is held, when it is another. */
  host?: SheetLink;
  where: string;
  facts: SheetLine[];
  phone?: SheetLink;
}
