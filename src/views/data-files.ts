import { type Collection, collections } from '../data/collections.ts';
import type { Commons } from '../data/load.ts';
import { collectionsOn, isOn } from '../data/modules.ts';
import { needsOf } from '../data/needs.ts';

export interface DataFile {
  /** Below `api/v1/`. */
  path: string;
  text: string;
}

/** The collections of the open data, and what each is good for. */
export function dataFiles(commons: Commons): DataFile[] {
  return [
    { path: 'index.json', text: 'La table de tous les fichiers, avec leurs tailles.' },
    { path: 'lieux.csv', text: 'Les lieux, au format du standard national\u00a0: à ouvrir avec un tableur.' },
    { path: 'lieux.json', text: 'Les lieux, avec tous leurs champs.' },
    { path: 'lieux.geojson', text: 'Les lieux qui ont une position, pour une carte.' },
    { path: 'fraicheur.json', text: 'L’âge de ce qu’on sait de chaque lieu.' },
    {
      path: 'indicateurs/departements.csv',
      text: 'Les chiffres de l’état des lieux, par département\u00a0: à ouvrir avec un tableur.',
    },
    ...needsFiles(commons),
    ...(commons.evolution
      ? [{ path: 'evolution.csv', text: 'Les chiffres de tout le commun à la fin de chaque mois.' }]
      : []),
    ...collectionsOn(commons.commun)
      .filter((name) => name !== 'lieux' && commons[name].length > 0)
      .map((name) => ({ path: `${name}.json`, text: describe(name) })),
  ];
}

/** Figures about inhabitants, where a source gives some. */
function needsFiles(commons: Commons): DataFile[] {
  if (!isOn(commons.commun, 'territoires')) return [];
  const tables = needsOf(commons);
  if (tables.length === 0) return [];
  return [
    {
      path: 'besoins.json',
      text: 'Les chiffres sur les habitants repris d’autres sources, avec la licence de chacun.',
    },
    ...tables.map(({ id, source }) => ({
      path: `besoins/${id}.csv`,
      text: `${source}, commune par commune\u00a0: à ouvrir avec un tableur.`,
    })),
  ];
}

function describe(name: Collection): string {
  const { many, ending } = collections[name];
  return `Les ${many}, avec ${ending === '.md' ? 'leur texte' : 'tous leurs champs'}.`;
}

/** The schemas of a commons, below `api/v1/`. */
export function schemaFiles({ commun }: Pick<Commons, 'commun'>): DataFile[] {
  return [
    ...collectionsOn(commun).map((name) => {
      const { schema, one, feminine } = collections[name];
      return { path: `schema/${schema}.schema.json`, text: `Schéma d’${feminine ? 'une' : 'un'} ${one}` };
    }),
    { path: 'schema/commun.schema.json', text: 'Schéma de l’identité d’un commun' },
  ];
}
