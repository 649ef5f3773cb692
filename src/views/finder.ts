import type { Commons } from '../data/load.ts';
import { type Choice, choicesOf } from '../finder/choices.ts';
import type { Group } from '../finder/criteria.ts';

/** Languages that are always offered: a page without them would say that nobody is meant. */
const ALWAYS = ['fsl', 'en', 'autre'];

/** Filters that stand on the page itself, not behind “Plus de choix”: the words of a button are shorter. */
export const QUICK: readonly { group: Group; value: string; label: string }[] = [
  { group: 'quand', value: 'maintenant', label: 'Aide maintenant' },
  { group: 'prix', value: 'gratuit', label: 'Gratuit' },
  { group: 'ou', value: 'passe', label: 'Passe près de chez vous' },
  { group: 'rdv', value: 'sans', label: 'Sans rendez-vous' },
];

export interface FinderChoices {
  /** What one needs help with: asked first. */
  needs: Choice;
  /** All the rest, behind “Plus de choix”. */
  others: Choice[];
}

const known = new WeakMap<Commons, FinderChoices>();

/** The filters of the search page: of languages and labels only those that the commons has. */
export function finderChoices(commons: Commons): FinderChoices {
  let choices = known.get(commons);
  if (!choices) {
    const [needs, ...others] = choicesOf(labelsIn(commons)).map((choice) =>
      choice.key === 'parle' ? onlySpoken(choice, languagesIn(commons)) : choice,
    );
    choices = { needs: needs!, others: others.filter(({ options }) => options.length > 0) };
    known.set(commons, choices);
  }
  return choices;
}

function onlySpoken(choice: Choice, spoken: ReadonlySet<string>): Choice {
  return { ...choice, options: choice.options.filter(({ value }) => spoken.has(value)) };
}

function languagesIn({ lieux }: Commons): Set<string> {
  return new Set([
    ...ALWAYS,
    ...lieux.flatMap(({ value: { langues, accueils } }) => [
      ...(langues ?? []),
      ...(accueils ?? []).flatMap((accueil) => accueil.langues ?? []),
    ]),
  ]);
}

function labelsIn({ lieux }: Commons): string[] {
  const names = lieux.flatMap(({ value }) => (value.labels_locaux ?? []).map(({ nom }) => nom));
  return [...new Set(names)].sort(new Intl.Collator('fr').compare);
}
