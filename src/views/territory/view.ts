import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { NBSP, tie } from '../../data/typography.ts';
import { territoirePath } from '../url.ts';
import { governanceOf, type TerritoryGovernance } from './governance.ts';
import { type WhoDoesWhat, whoDoesWhat } from './who-does-what.ts';

/** A part of the page, in its menu. */
export interface Part {
  id: string;
  text: string;
}

/** The état des lieux of a territory, as its page shows it. */
export interface EtatView {
  id: string;
  path: string;
  /** `Brest métropole : l’état des lieux` */
  title: string;
  name: string;
  kind: string;
  presentation?: string;
  parts: Part[];
  who?: WhoDoesWhat;
  governance: TerritoryGovernance;
}

/** @param today YYYY-MM-DD, the day of the publication */
export function etatView(entry: Entry<Territoire>, commons: Commons, today: string): EtatView {
  const { id, value } = entry;
  const governance = governanceOf(entry, commons, today);
  const who = whoDoesWhat(value, []);
  return {
    id,
    path: territoirePath(id),
    title: `${value.nom}${NBSP}: l’état des lieux`,
    name: value.nom,
    kind: governance.kind,
    ...(value.presentation && { presentation: tie(value.presentation) }),
    parts: [
      ...(who ? [{ id: 'qui-fait-quoi', text: 'Qui fait quoi' }] : []),
      { id: 'gouvernance', text: 'Qui décide' },
    ],
    ...(who && { who }),
    governance,
  };
}
