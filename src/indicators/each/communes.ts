import type { Indicator } from '../indicator.ts';
import { communesWhere, isServed, percent } from '../people.ts';

const sources = ['lieux', 'perimetres'] as const;

const all: Indicator = {
  id: 'communes',
  titre: 'Communes',
  definition: 'Les communes du territoire.',
  formule: 'Nombre de communes d’aujourd’hui dans le territoire.',
  unite: 'communes',
  sources: ['perimetres'],
  compute: (scope) => communesWhere(scope),
};

const served: Indicator = {
  id: 'communes_servies',
  titre: 'Communes avec un point d’accueil',
  definition: 'Les communes où l’on est reçu quelque part.',
  formule:
    'Nombre de communes où se trouve au moins un point d’accueil. Un arrondissement de Paris, de Lyon ou de Marseille sert sa commune.',
  unite: 'communes',
  sources,
  compute: (scope) => communesWhere(scope, (row) => isServed(scope, row)),
};

const share: Indicator = {
  id: 'part_communes_servies',
  titre: 'Part des communes avec un point d’accueil',
  definition: 'Sur cent communes, celles où l’on est reçu quelque part.',
  formule: '100 × communes_servies ÷ communes, au dixième.',
  unite: '%',
  sources,
  compute: (scope) => percent(served.compute(scope), all.compute(scope)),
};

/** Communes, and those that have a place. */
export const communes: readonly Indicator[] = [all, served, share];
