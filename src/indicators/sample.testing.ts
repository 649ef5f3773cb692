import type { Entry } from '../data/entry.ts';
import type { Accueil, Lieu } from '../data/types.generated.ts';

/** A lieu of Brest for tests, with what a test says of it. */
export function lieuOf(id: string, parts: Partial<Lieu> = {}): Entry<Lieu> {
  const value: Lieu = {
    nom: 'Atelier des Vagues inventées',
    adresse: { voie: '1 rue Imaginaire', commune: 'Brest', code_insee: '29019' },
    ...parts,
  };
  return { collection: 'lieux', id, path: `lieux/${id}.yaml`, value };
}

/** A permanence of one's own choosing. */
export function permanence(parts: Partial<Accueil>): Accueil {
  return { id: 'permanence', genre: 'permanence', ...parts };
}
