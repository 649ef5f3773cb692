import type { Indicator } from '../indicator.ts';
import { isServed, peopleOf, peopleWhere, percent } from '../people.ts';

const sources = ['lieux', 'perimetres', 'population'] as const;

const all: Indicator = {
  id: 'population',
  titre: 'Habitants',
  definition: 'Les habitants du territoire.',
  formule: 'Somme des populations municipales des communes. Inconnue pour un quartier.',
  unite: 'habitants',
  sources: ['perimetres', 'population'],
  compute: peopleOf,
};

const served: Indicator = {
  id: 'population_servie',
  titre: 'Habitants dont la commune a un point d’accueil',
  definition: 'Les habitants des communes où l’on est reçu quelque part.',
  formule: 'Somme des populations des communes où se trouve au moins un point d’accueil.',
  unite: 'habitants',
  sources,
  compute: (scope) => peopleWhere(scope, (row) => isServed(scope, row)),
};

const share: Indicator = {
  id: 'part_population_servie',
  titre: 'Part des habitants dont la commune a un point d’accueil',
  definition: 'Sur cent habitants, ceux dont la commune a un endroit où l’on est reçu.',
  formule: '100 × population_servie ÷ population, au dixième.',
  unite: '%',
  sources,
  compute: (scope) => percent(served.compute(scope), all.compute(scope)),
};

/** Inhabitants, and those whose commune has a place. */
export const population: readonly Indicator[] = [all, served, share];
