import type { ServicePublic } from '../../data/types.generated.ts';
import { termOf } from '../../data/vocabularies.ts';

type Kind = ServicePublic['genre'];

/** Kinds whose plural is not that of their label with an `s`. */
const PLURALS: Readonly<Partial<Record<Kind, string>>> = {
  caf: 'CAF',
  cpam: 'CPAM',
  carsat: 'Carsat',
  msa: 'MSA',
  'france-travail': 'Agences France Travail',
  'mission-locale': 'Missions locales',
  impots: 'Services des impôts',
  justice: 'Tribunaux et points-justice',
  ccas: 'CCAS',
  departement: 'Services du département',
  mdph: 'MDPH',
  hopital: 'Hôpitaux',
  universite: 'Universités',
  'la-poste': 'Bureaux de poste',
  'logement-social': 'Bailleurs sociaux',
  transports: 'Réseaux de transport',
  autre: 'Autres services',
};

/** The establishments of a network as one calls them: `Collèges`. */
export function manyOfKind(kind: Kind): string {
  return PLURALS[kind] ?? `${termOf('genres-service-public', kind)?.label ?? kind}s`;
}
