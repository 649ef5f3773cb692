import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Pratique } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { plainLabel } from '../../data/vocabularies.ts';
import { citedBy } from '../entry/cited-by.ts';
import { entryNamed } from '../entry/links.ts';
import { pratiquePath } from '../url.ts';

/** A practice in a genealogy, with those before it or after it. */
export interface Kin {
  path: string;
  titre: string;
  state: string;
  kin: Kin[];
}

/** Where a practice comes from and who took it up. */
export interface Genealogy {
  /** Practices that it takes up, each with those that it took up itself. */
  before: Kin[];
  /** Practices that take it up, each with those that take it up in turn. */
  after: Kin[];
}

type Practice = Entry<Pratique>;

/** Undefined for a practice without kin. A circle, which the check refuses, is cut where it closes. */
export function genealogyOf(entry: Practice, commons: Commons): Genealogy | undefined {
  const parents = ({ value }: Practice): Practice[] =>
    (value.derive_de ?? []).flatMap((id) => (entryNamed(commons, 'pratiques', id) as Practice) ?? []);
  const children = ({ id }: Practice): Practice[] => citedBy(commons, 'pratiques', id).pratiques;
  const before = kinOf(entry, parents, new Set([entry.id]));
  const after = kinOf(entry, children, new Set([entry.id]));
  return before.length + after.length > 0 ? { before, after } : undefined;
}

function kinOf(entry: Practice, next: (entry: Practice) => Practice[], line: ReadonlySet<string>): Kin[] {
  return next(entry)
    .filter(({ id }) => !line.has(id))
    .map((other) => ({
      path: pratiquePath(other.id),
      titre: tie(other.value.titre),
      state: plainLabel('etats-pratique', other.value.etat),
      kin: kinOf(other, next, new Set([...line, other.id])),
    }));
}
