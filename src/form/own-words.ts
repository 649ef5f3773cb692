import type { Collection } from '../data/collections.ts';
import type { Path } from './value.ts';

type Places = Partial<Record<Collection, readonly string[]>>;

/** Dates that are the day one writes, unless one says another; those of sources, of events, of others' words are not. */
export const DAYS: Places = {
  lieux: ['disponibilite.le', 'verifie.le'],
  manques: ['suivi.le', 'verifie.le'],
  actions: ['evaluations.le'],
  ressources: ['perimee.le'],
  'services-publics': ['reponse.date', 'verifie.le'],
  territoires: ['verifie.le'],
};

/** In whose name one writes: an organisation, or what one does there. */
export const WRITERS: Places = {
  lieux: ['verifie.par'],
  manques: ['auteur', 'suivi.par', 'verifie.par'],
  actions: ['evaluations.par'],
  'services-publics': ['declare_par', 'verifie.par'],
  territoires: ['verifie.par'],
};

/** Is this date the day on which its block is written? @param path its place in the entry */
export function isDayOfWriting(collection: Collection, path: Path): boolean {
  return isAmong(DAYS, collection, path);
}

/** Does this text say in whose name the person writes? A browser may know that; it knows nothing of the other answers. */
export function isWhoWrites(collection: Collection, path: Path): boolean {
  return isAmong(WRITERS, collection, path);
}

function isAmong(places: Places, collection: Collection, path: Path): boolean {
  const name = path.filter((step) => typeof step === 'string').join('.');
  return places[collection]?.includes(name) ?? false;
}
