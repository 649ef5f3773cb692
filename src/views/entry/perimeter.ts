import type { Territoire } from '../../data/types.generated.ts';
import { departements } from '../../geo/departements.ts';
import { communeByCode } from '../../geo/gazetteer.ts';
import { intercommunaliteBySiren } from '../../geo/intercommunalites.ts';
import { regions } from '../../geo/regions.ts';

/** Past this many communes, their number says more than their names. */
const MANY = 6;

/** What a perimeter covers, the widest first, each in its own name: `Finistère`, `Brest`. */
export function perimeterNames({
  regions: regionCodes = [],
  departements: codes = [],
  epci = [],
  communes = [],
}: Territoire['perimetre']): string[] {
  return [
    ...regionCodes.map((code) => regions.get(code)?.nom ?? code),
    ...codes.map((code) => departements.get(code)?.nom ?? code),
    ...epci.map(groupName),
    ...(communes.length > MANY ? [`${communes.length}\u00a0communes`] : communes.map(communeName)),
  ];
}

/** The name of a commune of today; its code where it is not known. */
export function communeName(code: string): string {
  return communeByCode(code)?.nom ?? code;
}

const groups = new Map<string, string>();

function groupName(siren: string): string {
  const name = groups.get(siren) ?? intercommunaliteBySiren(siren)?.nom ?? siren;
  groups.set(siren, name);
  return name;
}
