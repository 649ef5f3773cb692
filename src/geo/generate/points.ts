import { distanceKm, type Point } from '../distance.ts';
import { foldName } from '../names.ts';
import { centreOf, isInside } from './boxes.ts';
import { farPoints, parisCentres, seats } from './seats.ts';
import type { Box, GeoName, OfficialCommune } from './sources.ts';

/** A commune's point; `approximate` when it is only that of its neighbours. */
export interface CommunePoint extends Point {
  approximate?: true;
}

/** A place further than this from what its commune's neighbours say bears a wrong code in GeoNames. */
const OUTLIER_KM = 30;
const COLLECTIVITIES: Record<string, string> = { PF: '987', NC: '988', BL: '977', MF: '978', WF: '986' };

type Index<T> = Map<string, T[]>;
const add = <T>(index: Index<T>, key: string, value: T): void => {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
};

/**
 * Points of communes. The town itself where GeoNames knows it (by INSEE code, then by name inside the département) and
 * the commune's rectangle does not gainsay it; else the middle of that rectangle; else what the neighbours say.
 */
export function pointCommunes(
  communes: readonly OfficialCommune[],
  places: readonly GeoName[],
  intercommunalites: ReadonlyMap<string, string>,
  boxes: ReadonlyMap<string, Box>,
): Map<string, CommunePoint> {
  const byCode: Index<GeoName> = new Map();
  const byName: Index<GeoName> = new Map();
  for (const place of places) {
    for (const code of place.codes) add(byCode, code, place);
    const departement = COLLECTIVITIES[place.country] ?? place.departement;
    add(byName, `${departement} ${foldName(place.name)}`, place);
  }
  const named = (commune: OfficialCommune, name: string) =>
    byName.get(`${commune.departement} ${foldName(name)}`) ?? [];

  const points = new Map<string, CommunePoint>();
  const unsure = new Set<string>();
  for (const commune of communes) {
    const seat = seats[commune.code];
    const own = (byCode.get(commune.commune ?? commune.code) ?? []).toSorted(
      (a, b) => b.population - a.population,
    );
    const sameName = own.find(({ name }) => foldName(name) === foldName(commune.nom));
    const [first] = seat ? named(commune, seat) : sameName ? [sameName] : commune.commune ? [] : own;
    const box = boxes.get(commune.code);
    if (first && (!box || isInside(first, box))) {
      points.set(commune.code, pointOf(first));
      if (!box && !sameName && !seat) unsure.add(commune.code);
    }
    if (commune.departement === '75' && commune.commune) points.set(commune.code, parisCentre(commune.code));
  }

  const neighbours = new Neighbours(communes, points, intercommunalites);
  const complete = new Map(points);
  for (const commune of communes) {
    const box = boxes.get(commune.code);
    const guess = box ? undefined : neighbours.centre(commune);
    const point = points.get(commune.code);
    if (point && !(guess && unsure.has(commune.code) && distanceKm(point, guess) > OUTLIER_KM)) continue;
    const isFar = commune.departement >= '98';
    const place = named(commune, commune.nom).find((one) =>
      box ? isInside(one, box) : isFar || (guess && distanceKm(pointOf(one), guess) < OUTLIER_KM),
    );
    const far = farPoints[commune.code];
    if (place) complete.set(commune.code, pointOf(place));
    else if (box) complete.set(commune.code, pointOf(centreOf(box)));
    else if (far) complete.set(commune.code, { latitude: far[0], longitude: far[1], approximate: true });
    else if (guess && !isFar) complete.set(commune.code, { ...pointOf(guess), approximate: true });
    else complete.delete(commune.code);
  }
  return complete;
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
const pointOf = ({ latitude, longitude }: Point): CommunePoint => ({
  latitude: round(latitude),
  longitude: round(longitude),
});

function parisCentre(code: string): CommunePoint {
  const [latitude, longitude] = parisCentres[Number(code.slice(-2)) - 1]!;
  return { latitude, longitude };
}

/** Groups of communes from the closest knit to the widest; the first group that knows a point speaks for the others. */
class Neighbours {
  readonly #members: Index<OfficialCommune> = new Map();
  readonly #points: ReadonlyMap<string, Point>;
  readonly #intercommunalites: ReadonlyMap<string, string>;

  constructor(
    communes: readonly OfficialCommune[],
    points: ReadonlyMap<string, Point>,
    intercommunalites: ReadonlyMap<string, string>,
  ) {
    this.#points = points;
    this.#intercommunalites = intercommunalites;
    for (const commune of communes)
      for (const group of this.#groups(commune)) for (const key of group) add(this.#members, key, commune);
  }

  /** Mean point of the commune's known neighbours, itself excepted. */
  centre(commune: OfficialCommune): Point | undefined {
    for (const group of this.#groups(commune)) {
      const known = group
        .flatMap((key) => this.#members.get(key) ?? [])
        .filter((other) => other !== commune)
        .flatMap((other) => this.#points.get(other.code) ?? []);
      if (known.length > 0) return mean(known);
    }
    return undefined;
  }

  #groups(commune: OfficialCommune): string[][] {
    const postcodes = commune.codesPostaux ?? [];
    const epci = this.#intercommunalites.get(commune.code);
    const epciKeys = epci ? [`${epci}/${commune.arrondissement}`] : [];
    return [
      epci ? postcodes.map((postcode) => `${postcode}+${epci}`) : [],
      postcodes,
      epciKeys,
      epci ? [epci] : [],
      commune.arrondissement ? [`arrondissement ${commune.arrondissement}`] : [],
    ];
  }
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, { latitude, longitude }) => ({
    latitude: total.latitude + latitude,
    longitude: total.longitude + longitude,
  }));
  return { latitude: sum.latitude / points.length, longitude: sum.longitude / points.length };
}
