import type { Entry } from '../../data/entry.ts';
import type { Commun, Lieu } from '../../data/types.generated.ts';
import { termOf } from '../../data/vocabularies.ts';
import { forgeLinks } from '../forge.ts';
import { reportLink } from '../report.ts';

/** What is checked, by whom, when; where it comes from; who may reuse it. */
export interface TrustView {
  verified?: { on: string; by: string };
  /** The date of the source, when nobody checked since. */
  updated?: string;
  source?: string;
  licence: { name: string; url?: string };
  file?: { read: string; edit: string };
  report?: string;
}

export function trustView({ value, path, id }: Entry<Lieu>, commun: Commun): TrustView {
  const licence = termOf('licences-donnees', value.licence ?? commun.licence_donnees ?? 'etalab-2.0');
  const file = forgeLinks(commun, path);
  const report = reportLink(commun, `Une erreur sur la fiche « ${value.nom} » (${id})`, path);
  return {
    ...(value.verifie && { verified: { on: value.verifie.le, by: value.verifie.par ?? '' } }),
    ...(value.date_maj && { updated: value.date_maj }),
    ...(value.source && { source: value.source }),
    licence: { name: licence?.label ?? '', ...(licence?.url && { url: licence.url }) },
    ...(file && { file }),
    ...(report && { report }),
  };
}
