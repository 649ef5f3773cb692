import { departementOf } from './codes.ts';
import type { Commune, FormerName } from './commune.ts';
import { readShardText } from './shard-text.ts';

/** What one département's file says (format: generate/communes.ts). */
export interface Shard {
  byCode: ReadonlyMap<string, Commune>;
  byPostcode: ReadonlyMap<string, Commune[]>;
  formerNames: readonly FormerName[];
  /** INSEE codes no longer in use → the code of today. */
  formerCodes: ReadonlyMap<string, string>;
}

const shards = new Map<string, Shard>();

/** The département's communes, read once; an unknown département has none. */
export function readShard(departement: string): Shard {
  let shard = shards.get(departement);
  if (!shard) {
    shard = parseShard(departement ? readShardText(departement) : '');
    shards.set(departement, shard);
  }
  return shard;
}

function parseShard(text: string): Shard {
  const byCode = new Map<string, Commune>();
  const byPostcode = new Map<string, Commune[]>();
  const formerNames: FormerName[] = [];
  const formerCodes = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (!line) continue;
    const cells = line.split('\t');
    if (cells[0] === '=') {
      const [, nom, code, formerCode] = cells;
      if (nom) formerNames.push({ nom, code: code! });
      if (formerCode) formerCodes.set(formerCode, code!);
      continue;
    }
    const commune = parseCommune(cells);
    byCode.set(commune.code, commune);
    for (const postcode of commune.codesPostaux) {
      const list = byPostcode.get(postcode);
      if (list) list.push(commune);
      else byPostcode.set(postcode, [commune]);
    }
  }
  return { byCode, byPostcode, formerNames, formerCodes };
}

function parseCommune([
  code = '',
  nom = '',
  postcodes,
  latitude,
  longitude,
  approximate,
  population,
  parent,
  reach,
]: string[]): Commune {
  const commune: Commune = {
    code,
    nom,
    departement: departementOf(code),
    codesPostaux: postcodes ? postcodes.split(' ') : [],
  };
  if (latitude) commune.latitude = Number(latitude);
  if (longitude) commune.longitude = Number(longitude);
  if (approximate) commune.approximate = true;
  if (population) commune.population = Number(population);
  if (parent) commune.parent = parent;
  if (reach) commune.reachKm = Number(reach);
  return commune;
}
