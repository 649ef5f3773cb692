import { STANDARD_COLUMNS } from '../data/standard-columns.ts';
import { foldHeader } from './fold.ts';

/**
 * Fields of a source in the words of the national standard, v1.0.2 first, then what v0.1 had and v1 dropped.
 * v0 names that v1 renamed lead to the v1 field.
 */
export const FIELDS = [
  ...STANDARD_COLUMNS,
  'cle_ban',
  'labels_nationaux',
  'labels_autres',
  'publics_accueillis',
] as const;

export type Field = (typeof FIELDS)[number];

/** Other names met for a field (v0.1, and spellings of real files), as column names are compared. */
const ALIASES: Record<string, Field> = {
  courriel: 'courriels',
  mail: 'courriels',
  email: 'courriels',
  conditions_acces: 'frais_a_charge',
  conditions_access: 'frais_a_charge',
  condition_acces: 'frais_a_charge',
  accessibilite: 'fiche_acces_libre',
  complement_adresse: 'complement_adresse',
  complement_d_adresse: 'complement_adresse',
};

const byHeader = new Map<string, Field>([
  ...Object.entries(ALIASES).map(([name, field]) => [foldHeader(name), field] as const),
  ...FIELDS.map((field) => [foldHeader(field), field] as const),
]);

/** The field a column holds, whatever the capitals, accents or plural of its name; undefined for a column of its own. */
export function fieldOf(header: string): Field | undefined {
  return byHeader.get(foldHeader(header));
}
