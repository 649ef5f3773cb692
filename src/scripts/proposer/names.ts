import type { Collection } from '../../data/collections.ts';
import { type Area, areaOfCode } from '../../form/areas.ts';
import { departements } from '../../geo/departements.ts';
import { GROUPS_PATH } from '../../geo/group-text.ts';
import { regions } from '../../geo/regions.ts';
import { departementOfCode, departementPath, type PlaceRow } from '../../geo/search.ts';
import { siteUrl } from '../site-url.ts';

/** Names that the page met or loaded: of communes and intercommunalités by code, of entries by their address. */
const known = new Map<string, string>();
const loading = new Map<string, Promise<void>>();

/** Remembers a name, such as that of a commune just chosen. */
export function learnName(key: string, name: string): void {
  known.set(key, name);
}

/** What a code of an area is called; the code itself as long as nothing better is known. */
export function areaName(areas: readonly Area[], code: string): string {
  const area = areaOfCode(areas, code);
  const name =
    area === 'departement'
      ? departements.get(code)?.nom
      : area === 'region'
        ? regions.get(code.replace('R', ''))?.nom
        : known.get(code);
  return name === undefined
    ? code
    : area === 'intercommunalite'
      ? name
      : `${name} (${code.replace('R', '')})`;
}

/** Loads the names of areas that need it. Never fails: a name that does not load stays a code. */
export async function loadAreaNames(areas: readonly Area[], codes: readonly string[]): Promise<void> {
  const unknown = codes.filter((code) => !known.has(code));
  await Promise.all(
    unknown.map((code) => {
      const area = areaOfCode(areas, code);
      if (area === 'intercommunalite') return loadGroups();
      return area === 'commune' && departements.has(departementOfCode(code))
        ? once(departementPath(code), loadPlaces)
        : undefined;
    }),
  );
}

/** Every intercommunalité, `[siren, nom]`; empty where the list does not load. */
export async function loadGroups(): Promise<[siren: string, nom: string][]> {
  await once(GROUPS_PATH, async (response) => {
    for (const line of (await response.text()).trimEnd().split('\n')) {
      const [siren = '', nom = ''] = line.split('\t');
      groups.push([siren, nom]);
      known.set(siren, nom);
    }
  });
  return groups;
}

const groups: [string, string][] = [];

/** What an entry is called; its identifier as long as nothing better is known. */
export function entryName(collection: Collection, id: string): string {
  return known.get(`${collection}/${id}`) ?? id;
}

/** Loads the names of published entries. Never fails. */
export async function loadEntryNames(collection: Collection, ids: readonly string[]): Promise<void> {
  const unknown = ids.filter(
    (id) => /^[\dA-Za-z-]+(?:\/[a-z\d-]+)?$/.test(id) && !known.has(`${collection}/${id}`),
  );
  await Promise.all(
    unknown.map((id) =>
      once(`api/v1/${collection}/${id}.json`, async (response) => {
        const { nom, titre, adresse } = (await response.json()) as Record<string, unknown>;
        const place = (adresse as { commune?: string } | undefined)?.commune;
        known.set(`${collection}/${id}`, [nom ?? titre, place].filter(Boolean).join(', '));
      }),
    ),
  );
}

async function loadPlaces(response: Response): Promise<void> {
  for (const [nom, code, , , , now] of (await response.json()) as PlaceRow[]) known.set(code, now ?? nom);
}

/** Fetches a file once; one that does not load is tried again the next time. */
function once(path: string, read: (response: Response) => Promise<void>): Promise<void> {
  let under = loading.get(path);
  if (!under) {
    under = fetch(siteUrl(path))
      .then((response) => (response.ok ? read(response) : undefined))
      .catch(() => void loading.delete(path));
    loading.set(path, under);
  }
  return under;
}
