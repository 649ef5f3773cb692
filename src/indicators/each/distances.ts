import type { Indicator } from '../indicator.ts';
import { BOUNDED, type Bounded, type Kind, PERHAPS } from '../kinds.ts';
import { peopleOf, peopleWithin, percent } from '../people.ts';

/** Kilometres told, as the crow flies. */
export const DISTANCES = [5, 10, 20] as const;

const NBSP = '\u00a0';
const sources = ['lieux', 'perimetres', 'population', 'points'] as const;
const approximate =
  'À vol d’oiseau, et depuis un seul point par commune\u00a0: la route est plus longue, et les habitants des hameaux sont comptés au bourg.';

function within(id: string, said: string, told: string, kind: Kind, km: number): Indicator {
  return {
    id,
    titre: `Habitants à ${km}${NBSP}km ou moins d’${said}`,
    definition: `Les habitants des communes dont le centre est à ${km}${NBSP}kilomètres ou moins, à vol d’oiseau, d’un point d’accueil${told}.`,
    formule: `Somme des populations des communes dont le centre est à ${km}${NBSP}km ou moins du plus proche de ces points d’accueil, dans le territoire ou au-delà.`,
    unite: 'habitants',
    sources,
    approximate,
    compute: (scope) => peopleWithin(scope, scope.coverage.nearest[kind], km),
  };
}

function shareOf(indicator: Indicator): Indicator {
  return {
    ...indicator,
    id: `part_${indicator.id}`,
    titre: `Part des ${indicator.titre.charAt(0).toLowerCase()}${indicator.titre.slice(1)}`,
    definition: indicator.definition.replace('Les habitants', 'Sur cent habitants, ceux'),
    formule: `100 × ${indicator.id} ÷ population, au dixième.`,
    unite: '%',
    compute: (scope) => percent(indicator.compute(scope), peopleOf(scope)),
  };
}

const toAny = DISTANCES.map((km) => within(`population_a_${km}_km`, 'une aide', '', 'aide', km));

const toBounded = (Object.keys(BOUNDED) as Bounded[]).flatMap((kind) => {
  const { said, told } = BOUNDED[kind];
  const id = `population_a_10_km_${kind}`;
  return [
    within(`${id}_bas`, `${said}, à coup sûr`, ` ${told}`, `${kind}_bas`, 10),
    within(`${id}_haut`, `${said}, peut-être`, ` ${told}, ${PERHAPS}`, `${kind}_haut`, 10),
  ];
});

/** Inhabitants near a help; near help of some kind, at least and at most. */
export const distances: readonly Indicator[] = [...toAny, ...toBounded].flatMap((indicator) => [
  indicator,
  shareOf(indicator),
]);
