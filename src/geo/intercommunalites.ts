import { readGroupText } from './group-text.ts';
import { communeByCode } from './lookup.ts';

/** A group of communes with a budget of its own (EPCI à fiscalité propre). */
export interface Intercommunalite {
  siren: string;
  nom: string;
}

/** A group and the INSEE codes of its members. */
type Group = Intercommunalite & { communes: string[] };

let byCommune: Map<string, Intercommunalite> | undefined;
let bySiren: Map<string, Group> | undefined;

/** Every intercommunalité, by SIREN, with the INSEE codes of its communes. */
export function allIntercommunalites(): readonly (Intercommunalite & { communes: readonly string[] })[] {
  return [...groups().values()];
}

/** The intercommunalité of a commune or municipal arrondissement, by INSEE code; some islands are in none. */
export function intercommunaliteOf(code: string): Intercommunalite | undefined {
  byCommune ??= new Map(
    [...groups().values()].flatMap(({ communes, ...group }) =>
      communes.map((member) => [member, group] as const),
    ),
  );
  return byCommune.get(code) ?? byCommune.get(communeByCode(code)?.parent ?? '');
}

/** A group of communes and the INSEE codes of its members, by SIREN; undefined for a number that none bears. */
export function intercommunaliteBySiren(siren: string): Group | undefined {
  return groups().get(siren);
}

function groups(): Map<string, Group> {
  bySiren ??= new Map(
    readGroupText()
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [siren = '', nom = '', codes = ''] = line.split('\t');
        return [siren, { siren, nom, communes: codes.split(' ') }] as const;
      }),
  );
  return bySiren;
}
