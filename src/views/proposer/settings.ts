import type { Commons } from '../../data/load.ts';
import type { Commun, Territoire } from '../../data/types.generated.ts';
import { isInOffice } from '../../form/in-office.ts';
import type { Reach } from '../../form/nearest.ts';
import { reachOf } from '../../form/reach-of.ts';
import { departements } from '../../geo/departements.ts';
import { libraryScripts } from '../../hours/library-packages.ts';
import { lieuxLicence, textsLicence } from '../../publish/licence.ts';

/** Somebody who answers for a part of the territory. */
export interface Answerer extends Reach {
  organisation: string;
  fonction?: string;
  suppleance?: string;
  telephone?: string;
  courriel?: string;
  delai?: string;
}

/** What the scripts of /proposer/ know of the commons. */
export interface ProposeSettings {
  nom: string;
  commun: Pick<Commun, 'forge' | 'modules'>;
  /** Who answers and for how far; last the commons itself, for everything else. */
  answerers: Answerer[];
  /** Licences of entries that name none. */
  licences: { lieux: string; textes: string };
  /** Code and name of the départements of the perimeter. */
  departements: [code: string, nom: string][];
  /** Scripts of opening_hours, below the site's root, for hours that our own reader does not read. */
  bibliotheques: string[];
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
    bibliotheques: libraryScripts(),
    fonds: commun.carte?.fonds ?? [],
  };
}

function answerersOf(territoire: Territoire, today: string): Answerer[] {
  const reach = reachOf(territoire);
  if (reach.communes.length + reach.departements.length === 0) return [];
  return (territoire.referents ?? [])
    .filter((referent) => (referent.telephone || referent.courriel) && isInOffice(referent, today))
    .map(({ organisation, fonction, suppleance, telephone, courriel, delai }) => ({
      organisation,
      ...(fonction && { fonction }),
      ...(suppleance && { suppleance }),
      ...(telephone && { telephone }),
      ...(courriel && { courriel }),
      ...(delai && { delai }),
      ...reach,
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
