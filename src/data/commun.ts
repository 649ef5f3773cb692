import type { Commun } from './types.generated.ts';

/** What a commons is called and how it is licensed when `commun.yaml` does not say. */
export const communDefaults = {
  nom: 'Médiations en commun',
  licence_donnees: 'etalab-2.0',
  licence_textes: 'cc-by-sa-4.0',
} as const satisfies Partial<Commun>;

/** The commons' identity, defaults filled. */
export function withDefaults(commun: Partial<Commun> | undefined): Commun {
  return { ...communDefaults, ...commun };
}
