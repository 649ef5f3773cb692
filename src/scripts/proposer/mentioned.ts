import { departementOf } from '../../geo/codes.ts';

/** Départements of the postcodes, commune codes and identifiers that a text of an entry names. */
export function departementsIn(text: string): string[] {
  const codes = text.matchAll(/(?:code_insee|code_postal)"?: ?"(\d[\dAB]\d{3})"/g);
  const folders = text.matchAll(/(?<![\w/])(\d{2,3}|2[AB])\/[a-z0-9]+(?:-[a-z0-9]+)*/g);
  return [
    ...new Set([
      ...[...codes].map(([, code]) => departementOf(code!)),
      ...[...folders].map(([, folder]) => folder!),
    ]),
  ].filter(Boolean);
}
