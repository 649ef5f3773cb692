import { departementOf } from './codes.ts';
import type { Commune, FormerName } from './commune.ts';
import { readShardText } from './shard-text.ts';

const shards = new Map<string, Shard>();

/** The département's communes, read once; an unknown département has none. */
export function readShard(departement: string): Shard {
  let shard = shards.get(departement);
  if (!shard) {
    shard = new Shard(departement ? readShardText(departement) : '');
    shards.set(departement, shard);
  }
  return shard;
}

/** What one département's file says (format: generate/communes.ts). A line is understood when it is asked for: most never are. */
export class Shard {
  readonly formerNames: readonly FormerName[];
  /** INSEE codes no longer in use → the code of today. */
  readonly formerCodes: ReadonlyMap<string, string>;
  /** By INSEE code, in the order of the file. */
  readonly #lines = new Map<string, string>();
  readonly #communes = new Map<string, Commune>();
  #byPostcode: ReadonlyMap<string, readonly Commune[]> | undefined;

  constructor(text: string) {
    const formerNames: FormerName[] = [];
    const formerCodes = new Map<string, string>();
    for (const line of text.split('\n')) {
      if (!line) continue;
      if (!line.startsWith('=\t')) {
        this.#lines.set(line.slice(0, line.indexOf('\t')), line);
        continue;
      }
      const [, nom, code = '', formerCode] = line.split('\t');
      if (nom) formerNames.push({ nom, code });
      if (formerCode) formerCodes.set(formerCode, code);
    }
    this.formerNames = formerNames;
    this.formerCodes = formerCodes;
  }

  /** The commune of an INSEE code in use today. */
  commune(code: string): Commune | undefined {
    const known = this.#communes.get(code);
    if (known) return known;
    const line = this.#lines.get(code);
    if (line === undefined) return undefined;
    const commune = parseCommune(line.split('\t'));
    this.#communes.set(code, commune);
    return commune;
  }

  /** All of them, municipal arrondissements included, in the order of the file. */
  communes(): Commune[] {
    return Array.from(this.#lines.keys(), (code) => this.commune(code)!);
  }

  /** Those that a postcode serves. */
  ofPostcode(postcode: string): readonly Commune[] {
    this.#byPostcode ??= byPostcode(this.communes());
    return this.#byPostcode.get(postcode) ?? [];
  }
}

function byPostcode(communes: readonly Commune[]): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const postcode of commune.codesPostaux) {
      const group = groups.get(postcode);
      if (group) group.push(commune);
      else groups.set(postcode, [commune]);
    }
  }
  return groups;
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
