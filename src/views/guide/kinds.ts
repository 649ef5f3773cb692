import type { Commons } from '../../data/load.ts';
import { isOn } from '../../data/modules.ts';

/** A collection that people share, with the page that lists it. */
export interface SharedKind {
  collection: 'pratiques' | 'guides' | 'ressources' | 'appels';
  path: string;
  text: string;
}

const KINDS: readonly SharedKind[] = [
  { collection: 'pratiques', path: '/pratiques/', text: 'Pratiques' },
  { collection: 'guides', path: '/guides/', text: 'Guides' },
  { collection: 'ressources', path: '/ressources/', text: 'Ressources' },
  { collection: 'appels', path: '/appels/', text: 'Appels à envies' },
];

/** What a commons shares, in the order of its menu. */
export function sharedKinds({ commun }: Pick<Commons, 'commun'>): SharedKind[] {
  return KINDS.filter(({ collection }) => isOn(commun, collection));
}

/** The crumb of a collection: the page above one of its entries. */
export function kindCrumb(collection: SharedKind['collection']): { path: string; text: string } {
  const { path, text } = KINDS.find((kind) => kind.collection === collection)!;
  return { path, text };
}

/** The menu's one link to all of it; none where everything is switched off. */
export function sharedLink(commons: Pick<Commons, 'commun'>): { path: string; text: string } | undefined {
  const [first, ...rest] = sharedKinds(commons);
  if (!first) return undefined;
  const both = first.collection === 'pratiques' && rest.some(({ collection }) => collection === 'guides');
  return { path: first.path, text: both ? 'Pratiques et guides' : first.text };
}
