import type { Commun } from '../data/types.generated.ts';
import { termOf, type VocabularyName } from '../data/vocabularies.ts';

/** Licence of the lieux that name none: the commons' own, else Licence Ouverte 2.0. */
export function lieuxLicence(commun: Commun): string {
  return commun.licence_donnees ?? 'etalab-2.0';
}

/** Licence of the texts that name none: the commons' own, else CC BY-SA 4.0. */
export function textsLicence(commun: Commun): string {
  return commun.licence_textes ?? 'cc-by-sa-4.0';
}

/** A licence as a stranger needs it: its code, its name and the address of its text. */
export function describeLicence(code: string, list: VocabularyName) {
  const term = termOf(list, code);
  return { code, nom: term?.label ?? code, adresse: term?.url };
}
