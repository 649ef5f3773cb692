import { readPackageJson } from './sources.ts';

interface Row {
  code: string;
  nom: string;
  region: string;
  typeLiaison: number;
}

/** Départements and overseas collectivities with their region's name, INSEE link type and land neighbours. */
export function departementFile(neighbours: ReadonlyMap<string, ReadonlySet<string>>): {
  path: string;
  content: string;
} {
  const rows = readPackageJson<Row[]>('@etalab/decoupage-administratif/data/departements.json');
  const regions = readPackageJson<Row[]>('@etalab/decoupage-administratif/data/regions.json');
  const regionNames = new Map(regions.map(({ code, nom }) => [code, nom]));
  const lines = rows
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, nom, region, typeLiaison }) =>
      JSON.stringify({
        code,
        nom,
        region: regionNames.get(region) ?? '',
        liaison: typeLiaison,
        voisins: [...(neighbours.get(code) ?? [])].toSorted(),
      }),
    );
  return { path: 'departements.json', content: `[\n${lines.join(',\n')}\n]\n` };
}
