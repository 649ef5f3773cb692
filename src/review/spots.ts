import { type AnyEntry, type Entries, entryOf } from '../data/entry.ts';
import { slugify } from '../data/slug.ts';
import type { Spot } from '../form/nearest.ts';
import { getAt } from '../form/value.ts';
import { communesOf } from '../geo/gazetteer.ts';
import { touchedBy } from './touched.ts';

/**
 * Where the entries of a proposal are, from their paths alone, which the forge gives: what the published commons says of
 * them, or for a new lieu the commune that begins its name.
 * @param paths from the repository's root
 * @param folder the data folder from there
 */
export function spotsOf(paths: readonly string[], folder: string, commons: Partial<Entries>): Spot[] {
  const inside = paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return inside.flatMap((path) => {
    // Only the collections that are filed by département say where they are.
    const [departement] = touchedBy([`${folder}/${path}`], folder).departements;
    const place = entryOf(path);
    if (!departement || !place) return [];
    const entry = (commons[place.collection] as readonly AnyEntry[] | undefined)?.find(
      (other) => other.path === path,
    );
    const known = entry && communeOf(entry.value);
    const commune = known ?? communeOfName(place.id.slice(departement.length + 1), departement);
    return [{ departement, ...(commune && { commune }) }];
  });
}

function communeOf(value: unknown): string | undefined {
  const code =
    getAt(value, ['adresse', 'code_insee']) ??
    getAt(value, ['perimetre', 'communes', 0]) ??
    getAt(value, ['communes', 0]);
  return typeof code === 'string' ? code : undefined;
}

/** `brest-mediatheque-de-la-rade` → Brest's code: the longest name that begins so. */
function communeOfName(slug: string, departement: string): string | undefined {
  const names = communesOf(departement).map(({ code, nom }) => ({ code, start: `${slugify(nom)}-` }));
  const found = names.filter(({ start }) => slug.startsWith(start));
  return found.toSorted((a, b) => b.start.length - a.start.length)[0]?.code;
}
