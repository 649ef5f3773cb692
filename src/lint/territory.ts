/** Boxes around the territories: south, north, west, east, in degrees. */
const BOXES: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.2, -5.3, 9.7],
  [14.3, 18.2, -63.2, -60.7],
  [2, 6, -54.7, -51.5],
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.5, 44.9, 45.4],
  [46.7, 47.2, -56.5, -56.1],
  [-23, -17.9, 158, 172.5],
  [-28, -7.5, -155, -134],
  [-14.5, -13, -178.5, -175.8],
];

/** Is this point in metropolitan France or overseas, give or take? */
export function isInFrance({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return BOXES.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

/** Communes as vast as a region, or scattered over the sea. */
const VAST: Readonly<Record<string, number>> = { '973': 150, '987': 400, '988': 60, '986': 40 };

/** How far from its commune's point a place may lie, in kilometres. */
export function nearbyKm(commune: { departement: string; approximate?: true }): number {
  return VAST[commune.departement] ?? (commune.approximate ? 25 : 15);
}
