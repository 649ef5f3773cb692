import type { Entry } from '../../data/entry.ts';
import { departements } from '../../geo/departements.ts';

/** The entries of one département, under its name. */
export interface DepartementGroup<T> {
  code: string;
  nom: string;
  entries: Entry<T>[];
}

/** Entries whose files stand in a folder per département, in the order of their codes. */
export function byDepartement<T>(entries: readonly Entry<T>[]): DepartementGroup<T>[] {
  return [...Map.groupBy(entries, ({ id }) => id.slice(0, id.indexOf('/')))]
    .map(([code, group]) => ({ code, nom: departements.get(code)?.nom ?? code, entries: group }))
    .sort((a, b) => a.code.localeCompare(b.code));
}
