import { allIntercommunalites } from '../geo/intercommunalites.ts';
import type { CommuneTable } from './commune-table.ts';

/** The intercommunalités as rows of the table of communes. */
export interface Groups {
  all: readonly { siren: string; nom: string }[];
  /** Rows of the communes of each. */
  members: readonly (readonly number[])[];
  /** Which one each row is in; −1 for the islands that are in none. */
  ofRow: Int32Array;
}

const known = new WeakMap<CommuneTable, Groups>();

/** The intercommunalités, found in the table once. */
export function groupsOf(table: CommuneTable): Groups {
  let groups = known.get(table);
  if (!groups) {
    groups = makeGroups(table);
    known.set(table, groups);
  }
  return groups;
}

function makeGroups(table: CommuneTable): Groups {
  const all = allIntercommunalites();
  const members = all.map(({ communes }) => communes.flatMap((code) => table.rows.get(code) ?? []));
  const ofRow = new Int32Array(table.codes.length).fill(-1);
  members.forEach((rows, group) => {
    for (const row of rows) ofRow[row] = group;
  });
  return { all, members, ofRow };
}
