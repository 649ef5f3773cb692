import { bitsOf } from './values.ts';

/** Types of the national standard, by the plain kind that people know them as. */
const TYPES: Readonly<Record<string, string>> = {
  bibliotheque: 'BIB RELAIS_LECTURE',
  'espace-numerique': 'EPN EPI ENM FABLAB',
  'france-services': 'RFS MSAP PIMMS',
  mairie: 'MUNI CC EPCI CCAS CIAS MDH',
  'centre-social': 'CS CSC EVS MQ MJC',
  association: 'ASSO UDAF ES ESS OACAS FAIS CIDFF',
  solidarites: 'CD CDAS DEPT MDS CMS CMP MDPH ASE CSAPA CAARUD PREVENTION SCP ODC DIPLP REG',
  administration: 'CAF CPAM MSA CFP PREF LA_POSTE DEETS PAD PI SPIP PJJ CCONS',
  emploi:
    'FT ML MDE MDEF CAP_EMPLOI AFPA E2C EPIDE PLIE OF CITMET GEIQ AI ACI ACIPHC EI ETTI EITI EA EATT ESAT ASSO_CHOMEUR CAVA OPCS AVIP',
  jeunesse: 'PIJ_BIJ',
  'tiers-lieu': 'TIERS_LIEUX FABRIQUE RESSOURCERIE',
  hebergement: 'CHRS CHU CADA CPH HUDA PENSION RS_FJT OIL',
  autre: 'Autre',
};

const KIND_OF_TYPE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TYPES).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind])),
);

/** Types of the standard as bits of plain kinds. */
export function kindBits(typologie: readonly string[] = []): number {
  return bitsOf(
    'type',
    typologie.flatMap((type) => KIND_OF_TYPE[type] ?? []),
  );
}
