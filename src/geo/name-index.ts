import type { Commune } from './commune.ts';
import { departements } from './departements.ts';
import { bareName, foldName } from './names.ts';
import { readShard } from './shard.ts';

/** A département's communes by folded name, former names included where no commune of today bears them. */
export interface NameIndex {
  byName: ReadonlyMap<string, Commune[]>;
  byBareName: ReadonlyMap<string, Commune[]>;
  /** Folded names of a commune, the official one first. */
  namesOf(commune: Commune): readonly string[];
}

const indexes = new Map<string, NameIndex>();

/** Built once a département, on first use. */
export function nameIndex(departement: string): NameIndex {
  let index = indexes.get(departement);
  if (!index) {
    index = buildIndex(departement);
    indexes.set(departement, index);
  }
  return index;
}

function buildIndex(departement: string): NameIndex {
  const shard = readShard(departement);
  const names = new Map<string, string[]>();
  const byName = new Map<string, Commune[]>();
  const byBareName = new Map<string, Commune[]>();
  for (const commune of shard.communes()) {
    if (commune.departement !== departement) continue;
    const name = foldName(commune.nom);
    names.set(commune.code, [name]);
    add(byName, name, commune);
  }
  const former = shard.formerNames.map(({ nom, code }) => ({
    name: foldName(nom),
    commune: shard.commune(code),
  }));
  const today = new Set(byName.keys());
  for (const { name, commune } of former) {
    if (!commune || today.has(name)) continue;
    names.get(commune.code)!.push(name);
    add(byName, name, commune);
  }
  for (const [name, communes] of byName)
    for (const commune of communes) add(byBareName, bareName(name), commune);
  return { byName, byBareName, namesOf: ({ code }) => names.get(code) ?? [] };
}

function add(index: Map<string, Commune[]>, name: string, commune: Commune): void {
  const list = index.get(name);
  if (!list) index.set(name, [commune]);
  else if (!list.includes(commune)) list.push(commune);
}

/** Folded names of a commune of any département. */
export function namesOf(commune: Commune): readonly string[] {
  return nameIndex(commune.departement).namesOf(commune);
}

/** Every commune of France that bears the folded name; builds every index. */
export function communesNamed(folded: string): Commune[] {
  return [...departements.keys()].flatMap((departement) => nameIndex(departement).byName.get(folded) ?? []);
}
