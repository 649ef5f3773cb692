import { type Collection, collections } from '../data/collections.ts';
import { lieuSlug, slugify } from '../data/slug.ts';
import { departementOf } from '../geo/codes.ts';
import { getAt } from './value.ts';

/** The département an entry lies in, as far as its value tells; empty when it does not. */
export function departementOfValue(value: unknown): string {
  const codes = [
    getAt(value, ['adresse', 'code_insee']),
    getAt(value, ['adresse', 'code_postal']),
    getAt(value, ['perimetre', 'communes', 0]),
    getAt(value, ['communes', 0]),
  ];
  for (const code of codes) if (typeof code === 'string' && departementOf(code)) return departementOf(code);
  const whole = getAt(value, ['perimetre', 'departements', 0]);
  if (typeof whole === 'string') return whole;
  const cited = getAt(value, ['lieux', 0]) ?? getAt(value, ['services_publics', 0]);
  return typeof cited === 'string' ? cited.split('/')[0]! : '';
}

/**
 * The identifier of a new entry, from its name or title; `-2`, `-3` where it is taken.
 * @param departement for the collections sorted by département, when the value does not tell it
 * @returns undefined while the département is not known
 */
export function idOfNew(
  collection: Collection,
  value: unknown,
  taken: ReadonlySet<string>,
  departement = '',
): string | undefined {
  const { byDepartement, one } = collections[collection];
  const folder = departementOfValue(value) || departement;
  if (byDepartement && !folder) return undefined;
  const name = text(value, ['nom']) || text(value, ['titre']);
  const slug =
    collection === 'lieux'
      ? lieuSlug(name, text(value, ['adresse', 'commune']))
      : slugify(name) || slugify(one);
  const base = byDepartement ? `${folder}/${slug}` : slug;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function text(value: unknown, path: readonly string[]): string {
  const found = getAt(value, path);
  return typeof found === 'string' ? found : '';
}
