import { departements } from '../../geo/departements.ts';
import type { HoursContext } from '../types.ts';

/** One département a zone: winter time and none, east and west of Greenwich, with and without school holidays. */
const DEPARTEMENTS = ['29', '974', '971', '988'];

/** What hours depend on in each zone where they are compared. */
export const ZONES: readonly HoursContext[] = DEPARTEMENTS.map((code) => {
  const { holidayState, schoolZone, timeZone } = departements.get(code)!;
  return { holidayState, schoolZone, timeZone };
});
