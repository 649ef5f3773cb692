import type { AnyEntry } from '../../data/entry.ts';
import { isBefore } from '../../data/partial-dates.ts';
import type { Pointer } from '../../data/read.ts';
import type { Action, Appel, Decision, Manque, Territoire } from '../../data/types.generated.ts';
import type { EntryRule } from '../rule.ts';

/** Two dates of which the first does not come after the second. */
interface Pair {
  from: string | undefined;
  to: string | undefined;
  /** Where the second stands. */
  pointer: Pointer;
  message: (from: string, to: string) => string;
}

const ends = (from: string, to: string): string =>
  `La fin (${to}) est avant le début (${from})\u00a0: corrigez l’une des deux dates.`;

export const rule: EntryRule = {
  name: 'ordre-des-dates',
  description: 'An action, a gap, a call, a role and a decision begin before they end.',
  scope: 'entries',
  check(entry, context) {
    for (const { from, to, pointer, message } of pairsOf(entry))
      if (from !== undefined && to !== undefined && isBefore(to, from))
        context.report(entry, rule.name, { pointer, message: message(from, to) });
  },
};

function pairsOf({ collection, value }: AnyEntry): Pair[] {
  switch (collection) {
    case 'actions':
      return pairsOfAction(value as Action);
    case 'manques':
      return pairsOfGap(value as Manque);
    case 'appels': {
      const { ouvert_le, clos_le } = value as Appel;
      return [{ from: ouvert_le, to: clos_le, pointer: ['clos_le'], message: ends }];
    }
    case 'territoires':
      return ((value as Territoire).referents ?? []).map(({ depuis, jusqu_a }, index) => ({
        from: depuis,
        to: jusqu_a,
        pointer: ['referents', index, 'jusqu_a'],
        message: ends,
      }));
    case 'decisions': {
      const { date, a_revoir_le } = value as Decision;
      return [{ from: date, to: a_revoir_le, pointer: ['a_revoir_le'], message: review }];
    }
    default:
      return [];
  }
}

function pairsOfAction({ debut, echeance, fin, evaluations = [] }: Action): Pair[] {
  return [
    { from: debut, to: fin, pointer: ['fin'], message: ends },
    { from: debut, to: echeance, pointer: ['echeance'], message: due },
    ...evaluations.map(({ le }, index) => ({
      from: debut,
      to: le,
      pointer: ['evaluations', index, 'le'],
      message: seen,
    })),
  ];
}

function pairsOfGap({ signale_le, suivi = [] }: Manque): Pair[] {
  return suivi.map(({ le }, index) => ({
    from: signale_le,
    to: le,
    pointer: ['suivi', index, 'le'],
    message: followed,
  }));
}

const due = (from: string, to: string): string =>
  `L’échéance (${to}) est avant le début (${from})\u00a0: corrigez l’une des deux dates.`;
const seen = (from: string, to: string): string =>
  `Cette évaluation (${to}) est d’avant le début de l’action (${from})\u00a0: corrigez l’une des deux dates.`;
const followed = (from: string, to: string): string =>
  `Cette étape (${to}) est d’avant le jour où le manque a été signalé (${from})\u00a0: corrigez l’une des deux dates.`;
const review = (from: string, to: string): string =>
  `La relecture (${to}) est avant la décision (${from})\u00a0: corrigez l’une des deux dates.`;
