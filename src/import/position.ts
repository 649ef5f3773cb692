import type { Point } from '../geo/distance.ts';
import { readPoint } from './coordinates.ts';
import { type Draft, keep } from './draft.ts';
import type { Cell } from './row-fields.ts';

/** The lieu's point; coordinates that are none stay in `non_repris`. */
export function takePosition(draft: Draft, latitude?: Cell, longitude?: Cell): Point | undefined {
  const point = readPoint(latitude?.raw, longitude?.raw);
  if (point) draft.lieu.position = point;
  else keepCoordinates(draft, [latitude, longitude], 'Ces coordonnées ne désignent aucun point.');
  return point;
}

/** Coordinates that were not taken, word for word. */
export function keepCoordinates(draft: Draft, cells: readonly (Cell | undefined)[], message: string): void {
  for (const cell of cells) if (cell) keep(draft, cell.column, cell.raw, { rule: 'position', message });
}
