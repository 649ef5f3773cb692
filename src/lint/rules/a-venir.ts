import type { AnyEntry } from '../../data/entry.ts';
import { isBefore } from '../../data/partial-dates.ts';
import type { Pointer } from '../../data/read.ts';
import type { EntryRule } from '../rule.ts';

/** What was seen, said or answered, by the property that dates it. */
const SAID: Readonly<Record<string, string>> = {
  'evaluations.le': 'Cette évaluation est datée du futur\u00a0: écrivez le jour où on l’a constaté.',
  'suivi.le': 'Cette étape du suivi est datée du futur\u00a0: écrivez le jour où cela a changé.',
  signale_le: 'Ce manque est signalé dans le futur\u00a0: écrivez le jour où on l’a nommé.',
  declare_le: 'Cette déclaration est datée du futur\u00a0: écrivez le jour où cela a été dit.',
  'etablissements.declare_le':
    'Cette déclaration est datée du futur\u00a0: écrivez le jour où cela a été dit.',
  'autres_declarations.declare_le':
    'Cette déclaration est datée du futur\u00a0: écrivez le jour où cela a été dit.',
  'reponse.date': 'Cette réponse est datée du futur\u00a0: écrivez le jour où le service a répondu.',
  invite_le: 'Cette invitation est datée du futur\u00a0: écrivez le jour où on l’a faite.',
  'verifie.le': 'Cette date de vérification est à venir\u00a0: écrivez le jour où l’on a vérifié.',
  'source.date': 'Cette source est datée du futur\u00a0: écrivez la date où elle a paru.',
  'etablissements.source.date': 'Cette source est datée du futur\u00a0: écrivez la date où elle a paru.',
  'autres_declarations.source.date': 'Cette source est datée du futur\u00a0: écrivez la date où elle a paru.',
  'preuves.date': 'Ce constat est daté du futur\u00a0: écrivez la date où il a été fait.',
};

/** Collections whose dates tell what has happened; those of lieux have a rule of their own. */
const TOLD = new Set(['territoires', 'services-publics', 'manques', 'actions']);

export const rule: EntryRule = {
  name: 'a-venir',
  description: 'What was seen, said or answered is not dated after today.',
  scope: 'entries',
  check(entry, context) {
    if (!TOLD.has(entry.collection)) return;
    for (const [path, message] of Object.entries(SAID))
      for (const { pointer, date } of datesAt(entry, path.split('.')))
        if (isBefore(context.today, date)) context.report(entry, rule.name, { pointer, message });
  },
};

function datesAt({ value }: AnyEntry, steps: readonly string[]): { pointer: Pointer; date: string }[] {
  let found: { pointer: Pointer; value: unknown }[] = [{ pointer: [], value }];
  for (const step of steps)
    found = found.flatMap(({ pointer, value: at }) => {
      const child = (at as Record<string, unknown> | undefined)?.[step];
      return Array.isArray(child)
        ? child.map((item, index) => ({ pointer: [...pointer, step, index], value: item as unknown }))
        : [{ pointer: [...pointer, step], value: child }];
    });
  return found.flatMap(({ pointer, value: date }) => (typeof date === 'string' ? [{ pointer, date }] : []));
}
