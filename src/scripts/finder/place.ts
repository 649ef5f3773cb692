import type { Point } from '../../finder/order.ts';
import { departementOfCode, type PlaceRow } from '../../geo/search.ts';
import { knownPlace, placesFor } from '../gazetteer.ts';
import type { SearchState } from '../hash.ts';

/** Where results are looked for from. */
export interface Place {
  /** The commune's name; `vous` for the visitor's own position. */
  nom: string;
  from: Point;
  code?: string;
  departement?: string;
}

/**
 * The place of a state.
 * @returns undefined where the state names none; `unknown` where it names a commune that does not exist
 * @throws Error when the gazetteer cannot be loaded
 */
export async function placeOfState({ lieu, pos }: SearchState): Promise<Place | 'unknown' | undefined> {
  if (pos) return { nom: 'vous', from: pos };
  if (!lieu) return undefined;
  const { code, slug } = lieu;
  const known = await knownPlace(code);
  if (known) return toPlace(known);
  // The name tells where the gazetteer files it; without, or with a wrong one, its postcodes begin as its code does.
  const postcodes = code.slice(0, 2).replace(/\D/, '0');
  for (const query of [slug, postcodes]) {
    const rows = query ? await placesFor(query) : [];
    if (!rows) throw new Error('gazetteer not loaded');
    const row = rows.find(([, each]) => each === code);
    if (row) return toPlace(row);
  }
  return 'unknown';
}

function toPlace([nom, code, , latitude, longitude, present]: PlaceRow): Place {
  return { nom: present ?? nom, from: { latitude, longitude }, code, departement: departementOfCode(code) };
}
