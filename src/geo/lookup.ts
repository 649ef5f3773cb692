import { departementOf, departementOfPostcode } from './codes.ts';
import type { Commune } from './commune.ts';
import { departements } from './departements.ts';
import { readShard } from './shard.ts';

/** The commune or municipal arrondissement of an INSEE code in use today; reads its département's file only. */
export function communeByCode(code: string): Commune | undefined {
  return readShard(departementOf(code)).commune(code.toUpperCase());
}

/** The code of today for an INSEE code that a merger or renumbering retired; undefined for any other. */
export function currentCodeOf(formerCode: string): string | undefined {
  return readShard(departementOf(formerCode)).formerCodes.get(formerCode.toUpperCase());
}

/**
 * The communes a postcode serves, neighbouring départements' included; none for a CEDEX postcode.
 * In Paris, Lyon and Marseille the arrondissement comes first, the city after it.
 */
export function communesByPostcode(postcode: string): Commune[] {
  const communes = readShard(departementOfPostcode(postcode)).ofPostcode(postcode);
  return communes.toSorted((a, b) => Number(b.parent !== undefined) - Number(a.parent !== undefined));
}

/** The communes of one département, municipal arrondissements included. */
export function communesOf(departement: string): Commune[] {
  return readShard(departement)
    .communes()
    .filter((commune) => commune.departement === departement);
}

let everyCommune: readonly Commune[] | undefined;

/** Every commune of today (about 35,000), by INSEE code; municipal arrondissements, which are not communes, left out. Reads every file. */
export function allCommunes(): readonly Commune[] {
  everyCommune ??= [...departements.keys()].flatMap(communesOf).filter(({ parent }) => !parent);
  return everyCommune;
}
