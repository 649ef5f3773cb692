import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { formatKm } from '../../data/typography.ts';
import { isOver } from '../../finder/results.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { PointGrid } from '../../geo/point-grid.ts';
import { lieuPath } from '../url.ts';

/** Another lieu and how far it is. */
export interface NearbyLieu {
  path: string;
  nom: string;
  commune: string;
  /** `0,4 km` */
  distance: string;
}

export interface NearbyView {
  lieux: NearbyLieu[];
  /** Distances are counted from the commune's centre: where the lieu itself is is not known, or not told. */
  fromCommune: boolean;
}

const MANY = 5;
const WITHIN_KM = 30;

const grids = new WeakMap<Commons, PointGrid<Entry<Lieu>>>();

/** The nearest open lieux that have a place of their own. */
export function nearbyView(entry: Entry<Lieu>, commons: Commons, today: string): NearbyView {
  const { position, adresse, adresse_confidentielle: hidden } = entry.value;
  const own = hidden ? undefined : position;
  const from = own ?? communePoint(adresse.code_insee);
  if (!from) return { lieux: [], fromCommune: false };
  const near = gridOf(commons, today).nearest(from, MANY, WITHIN_KM, ({ id }) => id !== entry.id);
  return {
    lieux: near.map(({ item: { id, value }, km }) => ({
      path: lieuPath(id),
      nom: value.nom,
      commune: value.adresse.commune,
      distance: formatKm(km),
    })),
    fromCommune: !own,
  };
}

function gridOf(commons: Commons, today: string): PointGrid<Entry<Lieu>> {
  let grid = grids.get(commons);
  if (!grid) {
    grid = new PointGrid(commons.lieux, ({ value }) =>
      isOver(value, today) || value.adresse_confidentielle ? undefined : value.position,
    );
    grids.set(commons, grid);
  }
  return grid;
}

function communePoint(code: string | undefined): { latitude: number; longitude: number } | undefined {
  const { latitude, longitude } = (code && communeByCode(code)) || {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
