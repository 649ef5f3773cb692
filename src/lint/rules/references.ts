import type { Collection, Entry } from '../../data/entry.ts';
import type { Pointer } from '../../data/read.ts';
import type { Lieu, Pratique } from '../../data/types.generated.ts';
import type { Context, EntryRule } from '../rule.ts';

interface Reference {
  pointer: Pointer;
  collection: Collection;
  id: string;
}

export const rule: EntryRule = {
  name: 'references',
  description: 'Every identifier that an entry cites is that of an entry, or was.',
  scope: 'entries',
  check(entry, context) {
    for (const reference of referencesOf(entry)) checkOne(entry, context, reference);
  },
};

function referencesOf(entry: Entry<Lieu> | Entry<Pratique>): Reference[] {
  return entry.collection === 'lieux'
    ? lieuReferences(entry.value as Lieu)
    : pratiqueReferences(entry.value as Pratique);
}

function lieuReferences({ accueils, fermeture }: Lieu): Reference[] {
  const references: Reference[] = [];
  accueils?.forEach(({ lieu }, index) => {
    if (lieu) references.push({ pointer: ['accueils', index, 'lieu'], collection: 'lieux', id: lieu });
  });
  if (fermeture?.remplace_par)
    references.push({
      pointer: ['fermeture', 'remplace_par'],
      collection: 'lieux',
      id: fermeture.remplace_par,
    });
  return references;
}

function pratiqueReferences({ lieux = [], derive_de = [] }: Pratique): Reference[] {
  const cite =
    (key: string, collection: Collection) =>
    (id: string, index: number): Reference => ({
      pointer: [key, index],
      collection,
      id,
    });
  return [...lieux.map(cite('lieux', 'lieux')), ...derive_de.map(cite('derive_de', 'pratiques'))];
}

function checkOne(entry: Entry<unknown>, context: Context, { pointer, collection, id }: Reference): void {
  const [target] = context.index.claimants(collection, id);
  const what = collection === 'lieux' ? 'lieu' : 'pratique';
  if (target === entry.path) {
    context.report(entry, rule.name, {
      pointer,
      message: `Cette fiche se cite elle-même\u00a0: écrivez l’identifiant d’un autre ${what}.`,
    });
    return;
  }
  if (target !== undefined) return;
  const near = context.index.nearestId(collection, id);
  const message = near
    ? `Aucun ${what} n’a l’identifiant «\u00a0${id}\u00a0»\u00a0: vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`
    : `Aucun ${what} n’a l’identifiant «\u00a0${id}\u00a0»\u00a0: écrivez le chemin d’une fiche existante, sans sa terminaison.`;
  context.report(entry, rule.name, {
    pointer,
    message: collection === 'lieux' ? message : message.replace('Aucun pratique', 'Aucune pratique'),
  });
}
