import type { Commune } from './commune.ts';
import { departements } from './departements.ts';
import { allCommunes, communesOf } from './lookup.ts';
import { foldName } from './names.ts';
import { departementPath, filingName, keyPath, type PlaceRow, shardFor, shardKey } from './search.ts';
import { readShard } from './shard.ts';

/** How many of the largest communes a short query (`b`, `sa`) is offered. */
const FIRST_CHOICES = 20;

/**
 * The gazetteer for the browser, small JSON files of `PlaceRow`s under `geo/`: by the beginning of the name and by the
 * beginning of the postcode, the most populous first; and by département, for who keeps one without network. Communes
 * whose point is unknown are left out.
 */
export function* placeShards(): Iterable<{ path: string; content: string }> {
  const shards = new Map<string, PlaceRow[]>();
  for (const { row, isFormer } of rowsByPopulation()) {
    for (const path of [...pathsOf(row, isFormer), { path: departementPath(row[1]), isShort: false }]) {
      const rows = shards.get(path.path) ?? [];
      shards.set(path.path, rows);
      if (!path.isShort || rows.length < FIRST_CHOICES) rows.push(row);
    }
  }
  for (const [path, rows] of shards) yield { path, content: JSON.stringify(rows) };
}

interface FiledRow {
  row: PlaceRow;
  isFormer: boolean;
}

/** The three cities that have arrondissements, which people name and whose postcodes are theirs. */
const DIVIDED = ['75', '69', '13'];

/** Communes of today and municipal arrondissements; a divided city leaves its postcodes to its parts. */
function placesToFind(): Commune[] {
  const parts = DIVIDED.flatMap((departement) => communesOf(departement).filter(({ parent }) => parent));
  const taken = new Set(parts.flatMap(({ codesPostaux }) => codesPostaux));
  const divided = new Set(parts.map(({ parent }) => parent));
  const communes = allCommunes().map((commune) =>
    divided.has(commune.code)
      ? { ...commune, codesPostaux: commune.codesPostaux.filter((postcode) => !taken.has(postcode)) }
      : commune,
  );
  return [...communes, ...parts];
}

function rowsByPopulation(): FiledRow[] {
  const communes = placesToFind()
    .filter((commune) => commune.latitude !== undefined)
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1));
  const formerNames = [...departements.keys()].flatMap((departement) => readShard(departement).formerNames);
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return [
    ...communes.map((commune) => ({ row: rowOf(commune), isFormer: false })),
    ...formerNames.flatMap(({ nom, code }) => {
      const commune = byCode.get(code);
      return commune ? [{ row: rowOf(commune, nom), isFormer: true }] : [];
    }),
  ];
}

const round = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;

function rowOf(
  { nom, code, codesPostaux, latitude = 0, longitude = 0 }: Commune,
  formerName?: string,
): PlaceRow {
  const row: PlaceRow = [formerName ?? nom, code, codesPostaux.join(' '), round(latitude), round(longitude)];
  if (formerName) row.push(nom);
  return row;
}

/** The files a place stands in: its own by name, the short ones above it, and those of its postcodes. */
function pathsOf([nom, , postcodes]: PlaceRow, isFormer: boolean): { path: string; isShort: boolean }[] {
  const folded = foldName(nom);
  const full = shardFor(folded)!;
  const filing = filingName(folded);
  const length = shardKey(filing).length;
  const paths = new Map([[full, false]]);
  const beginnings = Array.from({ length: length - 1 }, (_, index) => filing.slice(0, index + 1));
  if (filing.startsWith('-')) beginnings.push('s', 'sa', 'sai', 'st');
  for (const beginning of beginnings) {
    const path = keyPath(beginning);
    if (!paths.has(path)) paths.set(path, true);
  }
  if (!isFormer) {
    for (const postcode of postcodes ? postcodes.split(' ') : []) paths.set(shardFor(postcode)!, false);
  }
  return [...paths].map(([path, isShort]) => ({ path, isShort }));
}
