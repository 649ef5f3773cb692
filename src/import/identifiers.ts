import type { Lieu } from '../data/types.generated.ts';

export type Identifiant = NonNullable<Lieu['identifiants']>[number];

/** Name under which the national address base's keys stand among the identifiers. Many lieux may share one. */
export const BAN = 'BAN';

/** Our own identifiers, as `lieux.csv` gives them: département and file name. */
const OWN_ID = /^(?:\d{2,3}|2[AB])\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a row's id is an identifier of a commons like this one. */
export function isOwnId(id: string | undefined): id is string {
  return id !== undefined && OWN_ID.test(id);
}
