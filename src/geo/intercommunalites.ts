import { readFileSync } from 'node:fs';
import { generatedFolder } from './generated-folder.ts';
import { communeByCode } from './lookup.ts';

/** A group of communes with a budget of its own (EPCI à fiscalité propre). */
export interface Intercommunalite {
  siren: string;
  nom: string;
}

let byCommune: Map<string, Intercommunalite> | undefined;

/** The intercommunalité of a commune or municipal arrondissement, by INSEE code; some islands are in none. Node only. */
export function intercommunaliteOf(code: string): Intercommunalite | undefined {
  byCommune ??= read();
  return byCommune.get(code) ?? byCommune.get(communeByCode(code)?.parent ?? '');
}

function read(): Map<string, Intercommunalite> {
  const text = readFileSync(new URL('intercommunalites.tsv', generatedFolder()), 'utf8');
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        const [siren = '', nom = '', codes = ''] = line.split('\t');
        const group = { siren, nom };
        return codes.split(' ').map((code) => [code, group] as const);
      }),
  );
}

/** A group of communes and the INSEE codes of its members, by SIREN; undefined for a number that none bears. Node only. */
export function intercommunaliteBySiren(
  siren: string,
): (Intercommunalite & { communes: string[] }) | undefined {
  byCommune ??= read();
  const members = [...byCommune].filter(([, group]) => group.siren === siren);
  const [first] = members;
  return first && { ...first[1], communes: members.map(([code]) => code) };
}
