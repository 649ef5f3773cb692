import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { entryNamed } from '../entry/links.ts';
import { lieuPath } from '../url.ts';

/** A lieu where a practice is run. */
export interface PracticePlace {
  path: string;
  nom: string;
  commune: string;
}

/** The lieux that exist among these identifiers, in their order. */
export function placesOf(ids: readonly string[] | undefined, commons: Commons): PracticePlace[] {
  return (ids ?? []).flatMap((id) => {
    const lieu = entryNamed(commons, 'lieux', id) as Entry<Lieu> | undefined;
    return lieu
      ? [{ path: lieuPath(lieu.id), nom: lieu.value.nom, commune: lieu.value.adresse.commune }]
      : [];
  });
}
