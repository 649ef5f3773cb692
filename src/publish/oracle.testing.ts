import {
  fromSchemaLieuDeMediationNumerique,
  type SchemaLieuMediationNumerique,
  toSchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique';
import type { StandardRow } from '../data/standard-columns.ts';

type FlatRecord = Record<string, string | number>;

/** A line of the CSV as the national package takes it: no empty field, numbers for the point. */
export function asFlatRecord(row: Partial<StandardRow>): FlatRecord {
  const record: FlatRecord = {};
  for (const [name, value] of Object.entries(row)) {
    if (value === '') continue;
    record[name] = name === 'latitude' || name === 'longitude' ? Number(value) : value;
  }
  return record;
}

/**
 * The row read into the national package's objects and written back by it.
 * `refused` when the package cannot hold it: it knows no RIDET, few signs in a street or an address, and
 * rewrites `modalites_acces` of a row without services or that says it receives nobody.
 */
export function throughOracle(row: StandardRow): { record: FlatRecord } | { refused: string } {
  if (!row.services) return { refused: 'sans services' };
  if (row.modalites_acces.includes("Ce lieu n'accueille pas de public")) return { refused: 'sans public' };
  const record = asFlatRecord(row) as unknown as SchemaLieuMediationNumerique;
  try {
    const held = fromSchemaLieuDeMediationNumerique(record);
    return { record: toSchemaLieuMediationNumerique(held) as unknown as FlatRecord };
  } catch (error) {
    return { refused: (error as Error).constructor.name };
  }
}
