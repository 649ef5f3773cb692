import { inDepartement, ofDepartement } from './articles.ts';
import rows from './generated/departements.json' with { type: 'json' };
import { overseas } from './overseas.ts';
import { schoolZoneByRegion } from './school-zones.ts';

/** A département or an overseas collectivity, with what pages, hours and phones need to know of it. */
export interface Departement {
  code: string;
  nom: string;
  region: string;
  /** IANA time zone. */
  timeZone: string;
  /** Name of its public-holiday calendar in the npm package opening_hours (`address.state`, country `fr`). */
  holidayState: string;
  /** `A`, `B`, `C`, `Corse` or the overseas territory's name; absent where no school calendar is known. */
  schoolZone?: string;
  /** International prefix of its fixed lines, `+33` or the territory's own. */
  phonePrefix: string;
  /** "dans le Finistère" */
  dans: string;
  /** "du Finistère" */
  de: string;
  /** Codes of the départements that share a land border with it. */
  voisins: string[];
}

interface Row {
  code: string;
  nom: string;
  region: string;
  liaison: number;
  voisins: string[];
}

/** Alsace and Moselle keep two more public holidays, hence calendars of their own. */
const OWN_HOLIDAYS = new Set(['57', '67', '68']);

function describe({ code, nom, region, liaison, voisins }: Row): Departement {
  const far = overseas[code];
  const common = { code, nom, region, voisins };
  if (!far) {
    return {
      ...common,
      timeZone: 'Europe/Paris',
      holidayState: OWN_HOLIDAYS.has(code) ? nom : region,
      schoolZone: schoolZoneByRegion[region],
      phonePrefix: '+33',
      dans: inDepartement(code, nom, liaison),
      de: ofDepartement(nom, liaison),
    };
  }
  const { timeZone, phonePrefix, dans, de } = far;
  const holidayState = far.holidayState ?? nom;
  const schoolZone = far.ownSchoolHolidays ? holidayState : undefined;
  return { ...common, timeZone, holidayState, schoolZone, phonePrefix, dans, de };
}

/** Every département and overseas collectivity, by code (`'29'`, `'2A'`, `'974'`, `'988'`). */
export const departements: ReadonlyMap<string, Departement> = new Map(
  rows.map((row) => [row.code, describe(row)]),
);
