import { another, collections, none } from '../../data/collections.ts';
import { isOn } from '../../data/modules.ts';
import { type Reference, referencesOf } from '../../data/references.ts';
import type { Context, EntryRule } from '../rule.ts';

export const rule: EntryRule = {
  name: 'references',
  description: 'Every identifier that an entry cites is that of an entry, or was.',
  scope: 'entries',
  check(entry, context) {
    // What is switched off is published nowhere, not even to the checks of the browser.
    for (const reference of referencesOf(entry))
      if (isOn(context.commun, reference.collection)) checkOne(entry, context, reference);
  },
};

function checkOne(entry: { path: string }, context: Context, { pointer, collection, id }: Reference): void {
  const [target] = context.index.claimants(collection, id);
  if (target === entry.path) {
    context.report(entry, rule.name, {
      pointer,
      message: `Cette fiche se cite elle-même\u00a0: écrivez l’identifiant d’${another(collection)}.`,
    });
    return;
  }
  if (target !== undefined) return;
  const near = context.index.nearestId(collection, id);
  const [first = '', ...rest] = none(collection);
  const unknown = `${first.toUpperCase()}${rest.join('')} n’a l’identifiant «\u00a0${id}\u00a0»`;
  const place = collections[collection].byDepartement ? '29/mediatheque-de-la-rade' : 'ateliers-mobiles';
  context.report(entry, rule.name, {
    pointer,
    message: near
      ? `${unknown}\u00a0: vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`
      : `${unknown}\u00a0: écrivez le chemin d’une fiche existante, sans sa terminaison, comme «\u00a0${place}\u00a0».`,
  });
}
