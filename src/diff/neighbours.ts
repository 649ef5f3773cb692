import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { distanceKm } from '../geo/distance.ts';
import { foldName } from '../geo/names.ts';
import type { Neighbour } from './change.ts';

/** Two lieux nearer than this may be one. */
const NEAR_METRES = 150;
const MOST = 3;

/** The lieux that a new one may be: very near, or with the same name in the same commune; the nearest first. */
export function neighboursOf(lieu: Entry<Lieu>, others: readonly Entry<Lieu>[]): Neighbour[] {
  return others
    .filter(({ id }) => id !== lieu.id)
    .flatMap((other) => {
      const metres = metresBetween(lieu.value, other.value);
      const near = metres !== undefined && metres <= NEAR_METRES;
      if (!near && !sameName(lieu.value, other.value)) return [];
      return [{ id: other.id, nom: other.value.nom, ...(metres !== undefined && { metres }) }];
    })
    .sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity))
    .slice(0, MOST);
}

function metresBetween(a: Lieu, b: Lieu): number | undefined {
  if (!isPoint(a.position) || !isPoint(b.position)) return undefined;
  // A degree of latitude is 111 km: most pairs are told apart without trigonometry.
  if (Math.abs(a.position.latitude - b.position.latitude) > 0.5) return undefined;
  return Math.round(distanceKm(a.position, b.position) * 1000);
}

function isPoint(position: Lieu['position']): position is { latitude: number; longitude: number } {
  return typeof position?.latitude === 'number' && typeof position.longitude === 'number';
}

function sameName(a: Lieu, b: Lieu): boolean {
  return (
    typeof a.nom === 'string' &&
    typeof b.nom === 'string' &&
    a.adresse?.code_insee !== undefined &&
    a.adresse.code_insee === b.adresse?.code_insee &&
    foldName(a.nom) === foldName(b.nom)
  );
}
