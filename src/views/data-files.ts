import type { Commons } from '../data/load.ts';
import { hasPractices } from './site.ts';

export interface DataFile {
  /** Below `api/v1/`. */
  path: string;
  text: string;
}

/** The collections of the open data, and what each is good for. */
export function dataFiles(commons: Commons): DataFile[] {
  const files = [
    { path: 'index.json', text: 'La table de tous les fichiers, avec leurs tailles.' },
    { path: 'lieux.csv', text: 'Les lieux, au format du standard national\u00a0: à ouvrir avec un tableur.' },
    { path: 'lieux.json', text: 'Les lieux, avec tous leurs champs.' },
    { path: 'lieux.geojson', text: 'Les lieux qui ont une position, pour une carte.' },
  ];
  return hasPractices(commons)
    ? [...files, { path: 'pratiques.json', text: 'Les pratiques, avec leur texte.' }]
    : files;
}

/** The schemas, below `api/v1/`. */
export const schemaFiles: readonly DataFile[] = [
  { path: 'schema/lieu.schema.json', text: 'Schéma d’un lieu' },
  { path: 'schema/pratique.schema.json', text: 'Schéma d’une pratique' },
  { path: 'schema/commun.schema.json', text: 'Schéma de l’identité d’un commun' },
];
