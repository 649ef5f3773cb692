import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Lieu } from '../../data/types.generated.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import type { Spot } from '../charts/flat.ts';
import { entryNamed } from '../entry/links.ts';
import { lieuPath } from '../url.ts';

/** A lieu where a practice is run. */
export interface PracticePlace {
  path: string;
  nom: string;
  commune: string;
  /** Code. */
  departement: string;
  /** Where it is drawn: never for a confidential address. */
  spot?: Spot;
  /** Why it is not drawn, or not where it stands. */
  note?: string;
}

/** The lieux that exist among these identifiers, in their order. */
export function placesOf(ids: readonly string[] | undefined, commons: Commons): PracticePlace[] {
  return (ids ?? []).flatMap((id) => {
    const lieu = entryNamed(commons, 'lieux', id) as Entry<Lieu> | undefined;
    if (!lieu) return [];
    const { nom, adresse } = lieu.value;
    const departement = lieu.id.slice(0, lieu.id.indexOf('/'));
    return { path: lieuPath(lieu.id), nom, commune: adresse.commune, departement, ...whereIs(lieu.value) };
  });
}

function whereIs({ adresse, position, adresse_confidentielle }: Lieu): Pick<PracticePlace, 'spot' | 'note'> {
  if (adresse_confidentielle) return { note: 'adresse non publiée' };
  if (position) return { spot: { latitude: position.latitude, longitude: position.longitude } };
  const { latitude, longitude } = (adresse.code_insee && communeByCode(adresse.code_insee)) || {};
  if (latitude === undefined || longitude === undefined) return { note: 'pas de position connue' };
  return { spot: { latitude, longitude }, note: 'placé au centre de la commune' };
}
