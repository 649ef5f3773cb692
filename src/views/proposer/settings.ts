import type { Commons } from '../../data/load.ts';
import type { Commun, Territoire } from '../../data/types.generated.ts';
import { departements } from '../../geo/departements.ts';
import { lieuxLicence, textsLicence } from '../../publish/licence.ts';

/** Somebody who answers for a part of the territory. */
export interface Answerer {
  organisation: string;
  fonction?: string;
  suppleance?: string;
  telephone?: string;
  courriel?: string;
  delai?: string;
  communes: readonly string[];
  departements: readonly string[];
}

/** What the scripts of /proposer/ know of the commons. */
export interface ProposeSettings {
  nom: string;
  commun: Pick<Commun, 'forge' | 'modules'>;
  /** Who answers, the smallest territories first; last the commons itself, for everything else. */
  answerers: Answerer[];
  /** Licences of entries that name none. */
  licences: { lieux: string; textes: string };
  /** Code and name of the départements of the perimeter. */
  departements: [code: string, nom: string][];
  /** Detailed maps that may be asked for. */
  fonds: NonNullable<NonNullable<Commun['carte']>['fonds']>;
}

/** @param today YYYY-MM-DD: those whose role is over answer no more */
export function proposeSettings({ commun, territoires }: Commons, today: string): ProposeSettings {
  const perimeter = commun.perimetre?.departements;
  return {
    nom: commun.nom,
    commun: {
      ...(commun.forge && { forge: commun.forge }),
      ...(commun.modules && { modules: commun.modules }),
    },
    answerers: [...territoires.flatMap(({ value }) => answerersOf(value, today)), ...ofCommons(commun)],
    licences: { lieux: lieuxLicence(commun), textes: textsLicence(commun) },
    departements: [...departements.values()]
      .filter(({ code }) => !perimeter || perimeter.includes(code))
      .map(({ code, nom }) => [code, nom]),
    fonds: commun.carte?.fonds ?? [],
  };
}

function answerersOf({ perimetre, referents = [] }: Territoire, today: string): Answerer[] {
  return referents
    .filter(({ jusqu_a, telephone, courriel }) => (telephone || courriel) && !(jusqu_a && jusqu_a < today))
    .map(({ organisation, fonction, suppleance, telephone, courriel, delai }) => ({
      organisation,
      ...(fonction && { fonction }),
      ...(suppleance && { suppleance }),
      ...(telephone && { telephone }),
      ...(courriel && { courriel }),
      ...(delai && { delai }),
      communes: perimetre?.communes ?? [],
      departements: perimetre?.departements ?? [],
    }));
}

function ofCommons({ nom, contact, editeur }: Commun): Answerer[] {
  const courriel = contact?.courriel ?? editeur?.courriel;
  const telephone = contact?.telephone ?? editeur?.telephone;
  if (!courriel && !telephone) return [];
  return [
    {
      organisation: editeur?.nom ?? nom,
      ...(telephone && { telephone }),
      ...(courriel && { courriel }),
      ...(contact?.delai && { delai: contact.delai }),
      communes: [],
      departements: [],
    },
  ];
}
