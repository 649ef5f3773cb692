import type { ServicePublic } from '../../data/types.generated.ts';
import { termsOf } from '../../data/vocabularies.ts';
import { type Declaration, declarationOf } from './declarations.ts';
import { communeName } from './perimeter.ts';

/** One establishment of a network. */
export interface Member extends Declaration {
  nom: string;
  commune: string;
  /** Identifier of its lieu, where it is one. */
  lieu?: string;
}

/** The establishments of a service, those in place first. */
export interface NetworkView {
  inPlace: number;
  members: Member[];
}

const RANK = termsOf('parts').map(({ code }) => code);

/** Undefined for a service that is no network. */
export function networkOf({ etablissements }: ServicePublic): NetworkView | undefined {
  if (!etablissements?.length) return undefined;
  const members = etablissements.map((each) => ({
    ...declarationOf(each),
    nom: each.nom,
    commune: each.code_insee ? communeName(each.code_insee) : '',
    ...(each.lieu && { lieu: each.lieu }),
  }));
  return {
    inPlace: members.filter(({ state }) => state.code === 'en-place').length,
    members: members.toSorted((a, b) => RANK.indexOf(a.state.code) - RANK.indexOf(b.state.code)),
  };
}
