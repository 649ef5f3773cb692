import { foldName } from './names.ts';

/** A commune to choose from. Pure module: the browser loads it, with one shard a query. */
export interface Place {
  nom: string;
  /** INSEE code, current. */
  code: string;
  /** Tells homonyms apart. */
  departement: string;
  codesPostaux: string[];
  latitude: number;
  longitude: number;
  /** The former name that was recognised, when it is not `nom`. */
  ancienNom?: string;
}

/** One line of a shard: name, INSEE code, postcodes, latitude, longitude, present name if the first is a former one. */
export type PlaceRow = [string, string, string, number, number, string?];

/** So many places are enough to choose from while typing. */
export const MOST = 20;

/** Beginnings too frequent for one shard: the letters after them choose among theirs. */
const CROWDED = /^(?:-m|ba|be|bo|br|ca|cha?|co|la|ma|me|mont?|mo|po|ro|sa|va|ve|ville|vi)/;

/** A folded name without the article in front: `havre` for `le havre`. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:l|la|le|les) (?=.)/, '');
}

/** The part of a folded name that places are filed under: articles dropped, `saint` and `sainte` written `-`. */
export function filingName(folded: string): string {
  return withoutArticle(folded).replace(/^sainte?( |$)/, '-');
}

/** Key of the shard a filing name stands in; a shorter one is that of the largest communes so beginning. */
export function shardKey(filing: string): string {
  const crowded = CROWDED.exec(filing)?.[0].length ?? 1;
  return filing.slice(0, crowded + 1).trim();
}

/** Path of a key's shard. */
export function keyPath(key: string): string {
  return `geo/nom/${key.trim().replace(' ', '_')}.json`;
}

/** Path of the one file that answers a query, relative to the site's base; undefined when nothing was typed. */
export function shardFor(query: string): string | undefined {
  const folded = foldName(query);
  if (/^\d/.test(folded)) {
    const digits = folded.replace(/\D/g, '');
    return digits.length > 1 ? `geo/cp/${digits.slice(0, 2)}.json` : undefined;
  }
  const key = shardKey(filingName(folded));
  return key ? keyPath(key) : undefined;
}

/** A place as a list tells it: `Brest (29200)`, `Arbignieu, aujourd’hui Arboys en Bugey (01)`. */
export function tellPlace({ nom, ancienNom, codesPostaux, departement }: Place): string {
  return ancienNom
    ? `${ancienNom}, aujourd’hui ${nom} (${departement})`
    : `${nom} (${codesPostaux[0] || departement})`;
}

/** Path of the file of all places of a commune's département. */
export function departementPath(code: string): string {
  return `geo/departement/${departementOfCode(code)}.json`;
}

/** `29` of 29019, `988` of 98818. */
export function departementOfCode(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

function toPlace([nom, code, postcodes, latitude, longitude, present]: PlaceRow): Place {
  const place = {
    nom: present ?? nom,
    code,
    departement: departementOfCode(code),
    codesPostaux: postcodes.split(' '),
    latitude,
    longitude,
  };
  return present ? { ...place, ancienNom: nom } : place;
}

/**
 * The places that a query can mean, among those of its shard: exact names first, then names that begin alike,
 * the most populous first (the shard's order), each commune once. A postcode, or its beginning, does too.
 * @param most how many at most: a postcode can serve 46 communes
 */
export function findPlaces(query: string, shard: readonly PlaceRow[], most = MOST): Place[] {
  const typed = foldName(query);
  const filed = filingName(typed);
  const digits = /^\d/.test(typed) ? typed.replace(/\D/g, '') : '';
  const score = (row: PlaceRow): number => {
    if (digits) return ` ${row[2]}`.includes(` ${digits}`) ? 1 : 0;
    const name = foldName(row[0]);
    if (name === typed) return 4;
    if (filingName(name) === filed) return 3;
    if (name.startsWith(typed)) return 2;
    return filingName(name).startsWith(filed) ? 1 : 0;
  };
  const found = new Map<string, PlaceRow>();
  const scored = shard.map((row) => ({ row, rank: score(row) })).filter(({ rank }) => rank > 0);
  for (const { row } of scored.sort((a, b) => b.rank - a.rank))
    if (!found.has(row[1])) found.set(row[1], row);
  return [...found.values()].slice(0, most).map(toPlace);
}
