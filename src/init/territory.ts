import { UsageError } from '../data/usage-error.ts';
import { departementOf } from '../geo/codes.ts';
import { departements } from '../geo/departements.ts';
import { intercommunaliteBySiren, intercommunaliteOf } from '../geo/intercommunalites.ts';
import { communeByCode } from '../geo/lookup.ts';
import { nameKey } from './words.ts';

/** What a commons covers, its parts put together; all empty: the whole of France. */
export interface Territory {
  /** Codes. */
  departements: string[];
  /** INSEE codes. */
  communes: string[];
  /** SIREN numbers. */
  epci: string[];
}

/** The code of a département given by its code or its name. @throws UsageError when there is none such */
export function departementCode(text: string): string {
  const code = text.toUpperCase();
  if (departements.has(code)) return code;
  const named = [...departements.values()].find(({ nom }) => nameKey(nom) === nameKey(text));
  if (named) return named.code;
  throw new UsageError(
    `Il n’y a pas de département «\u00a0${text}\u00a0»\u00a0: donnez un code (33) ou un nom (Gironde).`,
  );
}

/** @throws UsageError when no commune of today bears this INSEE code */
export function communeCode(text: string): string {
  if (communeByCode(text)) return text.toUpperCase();
  throw new UsageError(
    `Aucune commune n’a le code INSEE «\u00a0${text}\u00a0» aujourd’hui\u00a0: par exemple 33063 pour Bordeaux.`,
  );
}

/** @throws UsageError when no intercommunalité bears this SIREN number */
export function epciCode(text: string): string {
  const siren = text.replace(/\s/g, '');
  if (intercommunaliteBySiren(siren)) return siren;
  throw new UsageError(
    `Aucune intercommunalité n’a le numéro «\u00a0${text}\u00a0»\u00a0: il faut son SIREN, neuf chiffres.`,
  );
}

/** The départements in which a territory lies, sorted. */
export function departementsOf({ departements: whole, communes, epci }: Territory): string[] {
  const members = epci.flatMap((siren) => intercommunaliteBySiren(siren)?.communes ?? []);
  return [...new Set([...whole, ...[...communes, ...members].map(departementOf)])].sort();
}

/** A usual name: that of the only part there is. */
export function nameOf({ departements: whole, communes, epci }: Territory): string | undefined {
  const names = [
    ...whole.map((code) => departements.get(code)?.nom),
    ...epci.map((siren) => intercommunaliteBySiren(siren)?.nom),
    ...communes.map((code) => communeByCode(code)?.nom),
  ];
  return names.length > 0 && names.length <= 3 ? names.join(', ') : undefined;
}

/** Does a lieu belong to the territory? @param insee code of its commune, where it is known */
export function covers(territory: Territory, departement: string, insee: string | undefined): boolean {
  if (isEverywhere(territory) || territory.departements.includes(departement)) return true;
  if (!insee) return false;
  const group = intercommunaliteOf(insee)?.siren;
  const city = communeByCode(insee)?.parent;
  return (
    territory.communes.includes(insee) ||
    (city !== undefined && territory.communes.includes(city)) ||
    (group !== undefined && territory.epci.includes(group))
  );
}

export function isEverywhere({ departements: whole, communes, epci }: Territory): boolean {
  return whole.length + communes.length + epci.length === 0;
}
