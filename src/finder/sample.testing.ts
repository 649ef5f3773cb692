import { type Entry, noEntries } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import type { Commun, Lieu } from '../data/types.generated.ts';

/** A lieu of Brest with what a test gives it. */
export function lieu(id: string, value: Partial<Lieu> = {}): Entry<Lieu> {
  const whole: Lieu = {
    nom: id,
    adresse: { commune: 'Brest', code_insee: '29019', voie: '1 rue des Exemples' },
    ...value,
  };
  return { collection: 'lieux', id, path: `lieux/${id}.yaml`, value: whole };
}

/** A commons in memory. */
export function commonsOf(lieux: Entry<Lieu>[], commun: Partial<Commun> = {}): Commons {
  return { ...noEntries(), commun: { nom: 'Essai', ...commun }, lieux } as unknown as Commons;
}
