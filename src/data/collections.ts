import type {
  Action,
  Appel,
  Decision,
  Guide,
  Lieu,
  Manque,
  Pratique,
  Ressource,
  ServicePublic,
  Territoire,
} from './types.generated.ts';

/** What an entry of each collection says. */
export interface EntryTypes {
  lieux: Lieu;
  pratiques: Pratique;
  territoires: Territoire;
  'services-publics': ServicePublic;
  manques: Manque;
  actions: Action;
  decisions: Decision;
  guides: Guide;
  ressources: Ressource;
  appels: Appel;
}

export type Collection = keyof EntryTypes;

/** How the entries of a collection are kept and called. */
export interface CollectionFacts {
  ending: '.yaml' | '.md';
  /** Are its files sorted into a folder per département? */
  byDepartement?: true;
  /** `schema/<schema>.schema.json`. */
  schema: string;
  /** What people call one entry, many, and with which gender. */
  one: string;
  many: string;
  feminine?: true;
}

/** Every collection, in the order of the data folder's description. */
export const collections: Readonly<Record<Collection, CollectionFacts>> = {
  lieux: { ending: '.yaml', byDepartement: true, schema: 'lieu', one: 'lieu', many: 'lieux' },
  pratiques: { ending: '.md', schema: 'pratique', one: 'pratique', many: 'pratiques', feminine: true },
  territoires: { ending: '.yaml', schema: 'territoire', one: 'territoire', many: 'territoires' },
  'services-publics': {
    ending: '.yaml',
    byDepartement: true,
    schema: 'service-public',
    one: 'service public',
    many: 'services publics',
  },
  manques: { ending: '.yaml', byDepartement: true, schema: 'manque', one: 'manque', many: 'manques' },
  actions: { ending: '.md', schema: 'action', one: 'action', many: 'actions', feminine: true },
  decisions: { ending: '.md', schema: 'decision', one: 'décision', many: 'décisions', feminine: true },
  guides: { ending: '.md', schema: 'guide', one: 'guide', many: 'guides' },
  ressources: { ending: '.md', schema: 'ressource', one: 'ressource', many: 'ressources', feminine: true },
  appels: { ending: '.md', schema: 'appel', one: 'appel à envies', many: 'appels à envies' },
};

export const collectionNames = Object.keys(collections) as Collection[];

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

/** `aucun lieu`, `aucune pratique`. */
export function none(collection: Collection): string {
  const { one, feminine } = collections[collection];
  return `${feminine ? 'aucune' : 'aucun'} ${one}`;
}

/** `un autre lieu`, `une autre pratique`. */
export function another(collection: Collection): string {
  const { one, feminine } = collections[collection];
  return `${feminine ? 'une' : 'un'} autre ${one}`;
}
