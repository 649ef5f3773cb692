import { findPlaces, type Place, tellPlace } from '../../geo/search.ts';
import { placesFor } from '../gazetteer.ts';
import type { Suggestion } from './combobox.ts';

const MOST = 6;
const POSTCODE = /^\d{5}$/;

/**
 * The first communes that the letters, or the beginning of a postcode, may mean; all those of a whole postcode.
 * @returns undefined when the gazetteer does not load
 */
export async function searchCommunes(typed: string): Promise<Suggestion<Place>[] | undefined> {
  if (typed.trim().length < 2) return [];
  const rows = await placesFor(typed);
  const most = POSTCODE.test(typed.replace(/\s/g, '')) ? Number.POSITIVE_INFINITY : MOST;
  return rows && findPlaces(typed, rows, most).map((place) => ({ text: tellPlace(place), value: place }));
}
