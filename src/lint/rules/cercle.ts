import type { AnyEntry } from '../../data/entry.ts';
import { type Reference, referencesOf } from '../../data/references.ts';
import type { Context, EntryRule } from '../rule.ts';

/** Properties that say what comes after what: followed from entry to entry, they never lead back. */
const ORDERED = new Set(['derive_de', 'remplace', 'remplace_par']);

export const rule: EntryRule = {
  name: 'cercle',
  description: 'What continues or replaces another entry is not, in the end, continued or replaced by it.',
  scope: 'entries',
  check(entry, context) {
    for (const reference of orderedReferences(entry)) {
      const way = wayBack(entry, reference, context);
      if (!way) continue;
      const circle = [entry.id, ...way].map((id) => `«\u00a0${id}\u00a0»`).join(' → ');
      context.report(entry, rule.name, {
        pointer: reference.pointer,
        once: [entry.collection, ...way.toSorted()].join('\n'),
        message: `Ce lien tourne en rond (${circle})\u00a0: une fiche ne peut pas venir à la fois avant et après une autre. Retirez ce lien, ou celui de l’autre fiche.`,
      });
      return;
    }
  },
};

function orderedReferences(entry: Pick<AnyEntry, 'collection' | 'value'>): Reference[] {
  return referencesOf(entry).filter(
    ({ pointer, collection }) =>
      collection === entry.collection && pointer.some((step) => ORDERED.has(String(step))),
  );
}

/** The identifiers from what is cited back to the entry; undefined when no way leads back, or nothing lies between. */
function wayBack(entry: AnyEntry, { collection, id }: Reference, { index }: Context): string[] | undefined {
  const seen = new Set<string>();
  const follow = (from: string): string[] | undefined => {
    const other = index.entry(collection, from) as AnyEntry | undefined;
    if (!other || seen.has(other.path)) return undefined;
    if (other.path === entry.path) return [other.id];
    seen.add(other.path);
    for (const next of orderedReferences(other)) {
      const rest = follow(next.id);
      if (rest) return [other.id, ...rest];
    }
    return undefined;
  };
  const way = follow(id);
  // An entry that cites itself is told by the rule of references.
  return way && way.length > 1 ? way : undefined;
}
