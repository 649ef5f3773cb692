import type { Collection } from '../data/collections.ts';

/** How the search calls what it finds: one, and many. The browser shares it. */
export const GENRES = {
  lieux: { one: 'Lieu', many: 'Lieux' },
  pratiques: { one: 'Pratique', many: 'Pratiques' },
  guides: { one: 'Guide', many: 'Guides' },
  ressources: { one: 'Ressource', many: 'Ressources' },
  appels: { one: 'Appel à envies', many: 'Appels à envies' },
  'services-publics': { one: 'Service public', many: 'Services publics' },
  manques: { one: 'Manque', many: 'Ce qui manque' },
  actions: { one: 'Action', many: 'Actions' },
  territoires: { one: 'Territoire', many: 'Territoires' },
  decisions: { one: 'Décision', many: 'Décisions' },
} as const satisfies Readonly<Record<Collection, { one: string; many: string }>>;
