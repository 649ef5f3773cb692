import { readFileSync } from 'node:fs';
import { generatedFolder } from './generated-folder.ts';
import { communeByCode } from './lookup.ts';

/** A group of communes with a budget of its own (EPCI à fiscalité propre). */
export interface Intercommunalite {
  siren: string;
  nom: string;
}

let byCommune: Map<string, Intercommunalite> | undefined;

/** Every intercommunalité, by SIREN, with the INSEE codes of its communes. Node only. */
export function allIntercommunalites(): readonly (Intercommunalite & { communes: readonly string[] })[] {
  return lines().map(([siren = '', nom = '', codes = '']) => ({ siren, nom, communes: codes.split(' ') }));
}

/** The intercommunalité of a commune or municipal arrondissement, by INSEE code; some islands are in none. Node only. */
export function intercommunaliteOf(code: string): Intercommunalite | undefined {
  byCommune ??= read();
  return byCommune.get(code) ?? byCommune.get(communeByCode(code)?.parent ?? '');
}

function read(): Map<string, Intercommunalite> {
  return new Map(
    allIntercommunalites().flatMap(({ siren, nom, communes }) => {
      const group = { siren, nom };
      return communes.map((code) => [code, group] as const);
    }),
  );
}

function lines(): string[][] {
  const text = readFileSync(new URL('intercommunalites.tsv', generatedFolder()), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
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
