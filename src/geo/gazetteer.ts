/** The gazetteer of French communes (Node only: it reads the generated files, a département at a time, when asked). */
export { departementOf, departementOfPostcode } from './codes.ts';
export type { Commune, FormerName } from './commune.ts';
export { allCommunes, communeByCode, communesByPostcode, communesOf, currentCodeOf } from './lookup.ts';
export { type CommuneQuery, type Resolution, resolveCommune } from './resolve.ts';
