import { lieuSlug } from '../data/slug.ts';
import type { Slots } from '../hours/types.ts';
import { isClosedOn } from './closed-on.ts';
import { APPROXIMATE, BUILDING_HOURS, SEE_PAGE } from './flags.ts';
import type { Found, Help, Profile } from './found.ts';
import type { HelpCell, HelpRow, ProfileRow, Shard, ShardRow } from './shard.ts';

/**
 * The results of a shard. Nothing is told twice: equal helps are one object.
 * @param today YYYY-MM-DD, the day on which they are read
 */
export function unpack(shard: Shard, today: string = new Date().toISOString().slice(0, 10)): Found[] {
  const profiles = shard.profiles.map(unpackProfile);
  const helps = helpsOf(shard);
  return shard.rows.map((row) => unpackRow(row, shard, profiles[row[14]]!, helps(row), today));
}

function unpackRow(
  row: ShardRow,
  { departement, timeZone, communes, words, hours }: Shard,
  profile: Profile,
  helps: readonly Help[],
  today: string,
): Found {
  const [id, anchor, nom, commune, voie, latitude, longitude, flags, kind, price, appointment, note] = row;
  const { zone, ferme } = row[16] ?? {};
  const slots = hours[row[12]];
  return {
    id: idOf(id, departement, nom, communes[commune]?.[0] ?? ''),
    anchor,
    nom,
    commune: communes[commune]?.[0] ?? '',
    code: communes[commune]?.[1] ?? '',
    voie,
    ...(latitude !== null && longitude !== null && { latitude, longitude }),
    approximate: (flags & APPROXIMATE) > 0,
    ...(ferme && { ferme }),
    closedForNow: isClosedOn(ferme ? { ferme } : {}, today),
    buildingHours: (flags & BUILDING_HOURS) > 0,
    toldOnPage: (flags & SEE_PAGE) > 0,
    kind: words[kind] ?? '',
    price: words[price] ?? '',
    appointment: words[appointment] ?? '',
    note: words[note] ?? '',
    ...(slots && { hours: slots }),
    timeZone,
    phone: row[13],
    ...(zone && { zone }),
    profile,
    helps,
  };
}

function idOf(id: string, departement: string, nom: string, commune: string): string {
  return id.includes('/') ? id : `${departement}/${id || lieuSlug(nom, commune)}`;
}

function unpackProfile(row: ProfileRow): Profile {
  const [type, par, programme, attention, acces, accesKnown, equipement, equipementKnown, labels, famille] =
    row;
  return {
    type,
    famille,
    par,
    programme,
    attention,
    acces,
    accesKnown,
    equipement,
    equipementKnown,
    labels: labels ? labels.split(' ') : [],
    places: row[10] ?? 0,
    placesUntil: row[11] ?? '',
  };
}

/** Makes the helps of rows; those that are alike are made once. */
function helpsOf({ helps, hours }: Shard): (row: ShardRow) => readonly Help[] {
  const alone = new Map<string, readonly Help[]>();
  return (row) => {
    const cells = row[15];
    if (typeof cells !== 'number')
      return cells.map((cell) => unpackHelp(helps[cell[0]]!, hours[cell[1]], cell));
    const key = `${cells} ${row[12]}`;
    let made = alone.get(key);
    if (!made) {
      made = [unpackHelp(helps[cells]!, hours[row[12]])];
      alone.set(key, made);
    }
    return made;
  };
}

function unpackHelp(row: HelpRow, slots: Slots | undefined, cell?: HelpCell): Help {
  const [besoin, prix, rdv, publics, niveau, facon, ou, langues] = row;
  const [, , dates, du, au] = cell ?? [];
  const codes = langues.split(' ').filter(Boolean);
  return {
    besoin,
    prix,
    rdv,
    public: publics,
    niveau,
    facon,
    ou,
    langues: codes.filter((code) => code !== '?'),
    allLanguages: codes.length > 0 && codes.at(-1) !== '?',
    ...(slots && { slots }),
    ...(dates && { dates }),
    ...(du && { du }),
    ...(au && { au }),
  };
}
