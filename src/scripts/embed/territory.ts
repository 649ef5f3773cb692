import { type Point, shardsAround } from '../../finder/order.ts';
import type { Found, ShardIndex } from '../../finder/shard.ts';
import { departementOfCode } from '../../geo/search.ts';
import { loadIndex, loadResults } from '../finder-data.ts';
import { placesFor } from '../gazetteer.ts';
import type { EmbedSettings } from './settings.ts';

/** Where a framed list looks, and what there is. */
export interface Territory {
  /** `Finistère`, `Brest`, `3 communes`; empty for the whole commons. */
  name: string;
  found: Found[];
  /** The point that distances are told from. */
  from?: Point;
  code?: string;
  departement?: string;
}

/** Beyond so many départements, a list without territory would load the whole country. */
const MOST_SHARDS = 8;
/** Around a commune, what lies in a neighbouring département counts as far as this. */
const AROUND_KM = 20;

/** @throws Error when a file cannot be loaded */
export async function loadTerritory(settings: EmbedSettings): Promise<Territory | undefined> {
  const index = await loadIndex();
  const { departement, communes, lieu } = settings;
  if (lieu) return aroundCommune(index, lieu, Number(settings.criteria.distance ?? AROUND_KM));
  if (communes) return inCommunes(index, new Set(communes));
  if (departement) return inDepartement(index, departement);
  if (index.shards.length > MOST_SHARDS) return undefined;
  return { name: '', found: await loadAll(index.shards.map(([code]) => code)) };
}

async function inDepartement(index: ShardIndex, departement: string): Promise<Territory> {
  const shard = index.shards.find(([code]) => code === departement);
  const found = shard ? await loadResults(departement) : [];
  // What has no INSEE code was filed there by its postcode.
  const isIn = (code: string) => !code || departementOfCode(code) === departement;
  return { name: shard?.[1] ?? `département ${departement}`, found: concerning(found, isIn) };
}

async function inCommunes(index: ShardIndex, codes: ReadonlySet<string>): Promise<Territory> {
  const departements = new Set([...codes].map(departementOfCode));
  const inhabited = index.shards.map(([code]) => code).filter((code) => departements.has(code));
  const found = concerning(await loadAll(inhabited), (code) => codes.has(code));
  const only = codes.size === 1 ? found.find(({ code }) => codes.has(code)) : undefined;
  return { name: only?.commune ?? (codes.size === 1 ? 'cette commune' : `${codes.size} communes`), found };
}

/** What is held there, and the help at home or at a distance that reaches it. */
function concerning(found: readonly Found[], isIn: (code: string) => boolean): Found[] {
  return found.flatMap((each) => {
    const { zone, ...rest } = each;
    if (zone) return zone.some(isIn) ? [rest] : [];
    return isIn(each.code) ? [each] : [];
  });
}

async function aroundCommune(
  index: ShardIndex,
  { code, slug }: NonNullable<EmbedSettings['lieu']>,
  km: number,
): Promise<Territory> {
  const departement = departementOfCode(code);
  const rows = (await placesFor(slug || departement)) ?? [];
  const row = rows.find(([, each]) => each === code);
  if (!row) return { name: 'cette commune', found: [] };
  const [nom, , , latitude, longitude, present] = row;
  const from = { latitude, longitude };
  const near = shardsAround(index, from).filter(
    (shard) => shard.departement === departement || shard.km <= km,
  );
  const found = await loadAll(near.map((shard) => shard.departement));
  return { name: present ?? nom, found, from, code, departement };
}

async function loadAll(departements: readonly string[]): Promise<Found[]> {
  return (await Promise.all(departements.map(loadResults))).flat();
}
