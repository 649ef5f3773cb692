/** A rectangle of degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const known = new WeakMap<readonly GeoJSON.Position[], Box>();

/** May a line be seen in a box? Lines are measured once: the same ones are drawn on many sheets. */
export function mayMeet(line: readonly GeoJSON.Position[], [west, south, east, north]: Box): boolean {
  let box = known.get(line);
  if (!box) {
    box = boxOfLine(line);
    known.set(line, box);
  }
  return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
}

function boxOfLine(line: readonly GeoJSON.Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of line) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
