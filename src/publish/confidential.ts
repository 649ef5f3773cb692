import type { Accueil, Lieu } from '../data/types.generated.ts';
import { distanceKm } from '../geo/distance.ts';
import { foldName } from '../geo/names.ts';

/** Two points nearer than this may be the same building. */
const SAME_PLACE_KM = 0.2;

/**
 * The lieu as anyone may see it: itself, or, where its address is confidential, without anything that tells
 * more than the commune. Official numbers, foreign identifiers, the accessibility page and the raw source values
 * lead to the address in public registers: they go too. An accueil keeps its address only when it is plainly elsewhere.
 */
export function withoutConfidentialAddress(lieu: Lieu): Lieu {
  if (!lieu.adresse_confidentielle) return lieu;
  const {
    position: _,
    pivot: __,
    identifiants: ___,
    fiche_acces_libre: ____,
    non_repris: _____,
    ...rest
  } = lieu;
  const open: Lieu = { ...rest, adresse: communeOnly(lieu.adresse) };
  if (lieu.accueils) open.accueils = lieu.accueils.map((accueil) => withoutSharedAddress(accueil, lieu));
  return open;
}

function communeOnly({ commune, code_insee }: Lieu['adresse']): Lieu['adresse'] {
  return code_insee === undefined ? { commune } : { commune, code_insee };
}

function withoutSharedAddress(accueil: Accueil, lieu: Lieu): Accueil {
  const { adresse, position, ...rest } = accueil;
  const elsewhere = isElsewhere(accueil, lieu);
  const open: Accueil = { ...rest };
  if (adresse) open.adresse = elsewhere ? adresse : communeOnly(adresse);
  if (position && elsewhere) open.position = position;
  return open;
}

/** In doubt an accueil is at the lieu: an unknown street or point proves nothing. */
function isElsewhere({ adresse, position }: Accueil, lieu: Lieu): boolean {
  if (position && lieu.position && distanceKm(position, lieu.position) < SAME_PLACE_KM) return false;
  if (position && lieu.position && !adresse) return true;
  if (!adresse) return false;
  if (foldName(adresse.commune) !== foldName(lieu.adresse.commune)) return true;
  if (!adresse.voie || !lieu.adresse.voie) return false;
  return foldName(adresse.voie) !== foldName(lieu.adresse.voie);
}
