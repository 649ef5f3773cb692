import { allCommunes, type Commune, communesOf } from '../geo/gazetteer.ts';

/** Every commune of today, then the municipal arrondissements of Paris, Lyon and Marseille, as columns. */
export interface CommuneTable {
  /** INSEE codes. */
  codes: readonly string[];
  /** How many rows are communes; those after are municipal arrondissements. */
  communes: number;
  /** Row of a code. */
  rows: ReadonlyMap<string, number>;
  /** Inhabitants; NaN where unknown. */
  population: Float64Array;
  /** Degrees, WGS 84; NaN for some far islands. */
  latitude: Float64Array;
  longitude: Float64Array;
  /** Row of an arrondissement's city; −1 for a commune. */
  city: Int32Array;
  /** Rows of the communes of each département. */
  ofDepartement: ReadonlyMap<string, readonly number[]>;
}

/** The départements that hold a city with arrondissements. */
const DIVIDED = ['13', '69', '75'];

let table: CommuneTable | undefined;

/** The table of communes, made once. Node only: it reads the whole gazetteer. */
export function communeTable(): CommuneTable {
  table ??= makeTable();
  return table;
}

function makeTable(): CommuneTable {
  const communes = allCommunes();
  const parts = DIVIDED.flatMap((departement) => communesOf(departement).filter(({ parent }) => parent));
  const all = [...communes, ...parts];
  const rows = new Map(all.map(({ code }, row) => [code, row]));
  const column = (tell: (commune: Commune) => number | undefined): Float64Array =>
    Float64Array.from(all, (commune) => tell(commune) ?? Number.NaN);
  return {
    codes: all.map(({ code }) => code),
    communes: communes.length,
    rows,
    population: column(({ population }) => population),
    latitude: column(({ latitude }) => latitude),
    longitude: column(({ longitude }) => longitude),
    ofDepartement: Map.groupBy(communes.keys(), (row) => communes[row]!.departement),
    city: Int32Array.from(all, ({ parent }) => (parent === undefined ? -1 : (rows.get(parent) ?? -1))),
  };
}
