/** The file, below the data folder, that says which entries are out of publication, since when and why. */
export const SUSPENSIONS = 'suspensions.yaml';

/** An entry taken out of publication; the line stays when it comes back, as the log of what was done. */
export interface Suspension {
  /** Path of the entry below the data folder: `lieux/29/brest-mediatheque-de-la-rade.yaml`. */
  fiche: string;
  /** YYYY-MM-DD. */
  le: string;
  motif: string;
  /** The day it came back, YYYY-MM-DD. */
  leve_le?: string;
}

/** The lines of the file that can be read; the check says what is wrong with the others. */
export function suspensionsOf(value: unknown): Suspension[] {
  const list = isBlock(value) ? value.suspensions : undefined;
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is Suspension => isBlock(item) && typeof item.fiche === 'string');
}

/** Paths of the entries that are out of publication. */
export function suspendedPaths(value: unknown): string[] {
  return suspensionsOf(value)
    .filter(({ leve_le }) => leve_le === undefined)
    .map(({ fiche }) => fiche);
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
