import type { AnyEntry, Entry } from '../../data/entry.ts';
import type {
  Action,
  Appel,
  Guide,
  Lieu,
  Manque,
  Pratique,
  Ressource,
  ServicePublic,
  Territoire,
} from '../../data/types.generated.ts';
import { communesOf } from '../../geo/gazetteer.ts';
import { regions } from '../../geo/regions.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import type { PublishableCommons } from '../publishable.ts';

/** Where entries hold. */
export interface Whereabouts {
  /** INSEE codes of the communes an entry is about; none when it holds anywhere, or nobody said. */
  communesOf(entry: AnyEntry): ReadonlySet<string>;
  /** Identifiers of the territories it names. */
  namedBy(entry: AnyEntry): readonly string[];
  /** The communes of a territory. */
  communesIn(territory: Entry<Territoire>): ReadonlySet<string>;
}

/** Reads where the entries of a commons hold; each perimeter is read once. */
export function whereabouts(commons: PublishableCommons): Whereabouts {
  const territories = new Map<string, Entry<Territoire>>();
  for (const territory of commons.territoires)
    for (const id of [territory.id, ...(territory.value.alias ?? [])]) territories.set(id, territory);
  const lieux = new Map<string, Lieu>();
  for (const { id, value } of commons.lieux)
    for (const name of [id, ...(value.alias ?? [])]) lieux.set(name, value);
  const perimeters = new Map<Entry<Territoire>, ReadonlySet<string>>();
  const places = new Map<string, readonly string[]>();

  const communesIn = (territory: Entry<Territoire>): ReadonlySet<string> => {
    let communes = perimeters.get(territory);
    if (!communes) {
      communes = new Set(expandPerimeter(territory.value.perimetre).communes);
      perimeters.set(territory, communes);
    }
    return communes;
  };
  const inCode = (code: string): readonly string[] => {
    let communes = places.get(code);
    if (!communes) {
      communes = expandCode(code);
      places.set(code, communes);
    }
    return communes;
  };
  const ofLieux = (ids: readonly string[] = []): string[] =>
    ids.flatMap((id) => lieux.get(id)?.adresse.code_insee ?? []);
  const ofTerritories = (ids: readonly string[] = []): string[] =>
    ids.flatMap((id) => {
      const territory = territories.get(id);
      return territory ? [...communesIn(territory)] : [];
    });

  return {
    communesIn,
    namedBy: ({ value }) =>
      ((value as Manque).territoires ?? []).flatMap((id) => territories.get(id)?.id ?? []),
    communesOf: ({ collection, value }) => {
      switch (collection) {
        case 'lieux': {
          const { adresse, accueils = [] } = value as Lieu;
          const codes = [adresse, ...accueils.map((accueil) => accueil.adresse)];
          return new Set(codes.flatMap((address) => address?.code_insee ?? []));
        }
        case 'services-publics':
          return new Set(expandPerimeter((value as ServicePublic).perimetre).communes);
        case 'manques': {
          const { communes, territoires } = value as Manque;
          return new Set(communes?.length ? communes : ofTerritories(territoires));
        }
        case 'actions': {
          const { territoires, lieux: at } = value as Action;
          return new Set(territoires?.length ? ofTerritories(territoires) : ofLieux(at));
        }
        case 'appels': {
          const { territoire = [], territoires } = value as Appel;
          return new Set([...territoire.flatMap(inCode), ...ofTerritories(territoires)]);
        }
        case 'ressources':
          return new Set(ofLieux((value as Ressource).lieux));
        default: {
          const { territoire = [], lieux: at } = value as Pratique & Guide;
          return new Set([...territoire.flatMap(inCode), ...ofLieux(at)]);
        }
      }
    },
  };
}

/** The communes of a code: a commune's own, a département's, a region's (`R53`). */
function expandCode(code: string): readonly string[] {
  if (code.startsWith('R')) return (regions.get(code.slice(1))?.departements ?? []).flatMap(expandCode);
  if (code.length === 5) return [code];
  return communesOf(code).flatMap((commune) => (commune.parent ? [] : commune.code));
}
