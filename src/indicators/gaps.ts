import type { Manque } from '../data/types.generated.ts';
import { DISTANCES } from './each/distances.ts';
import { BOUNDED, type Bounded } from './kinds.ts';
import { communesWhere, isServed, peopleOf, peopleWhere, peopleWithin } from './people.ts';
import type { Scope } from './scope.ts';
import { type ServedBy, servedBy, servedByNobody } from './served.ts';

/** Something that the figures show to be missing. It stands beside the gaps that people name and is never mixed with them. */
export interface ComputedGap {
  /** `communes-sans-accueil`, `aide-10-km`, `samedi-20-km`, `besoins`, `langues`… */
  id: string;
  /** As named gaps say it. */
  objet: Manque['objet'];
  /** Communes or inhabitants concerned; between two bounds where not all is told: at least, at most. */
  communes?: number;
  habitants?: number;
  habitantsAuPlus?: number;
  /** Of how many. */
  sur?: number;
  /** Farther than this from a help, as the crow flies. */
  km?: number;
  aide?: 'aide' | Bounded;
  /** INSEE codes of the communes concerned, the most populous first. */
  codesInsee?: readonly string[];
  /** Codes of the vocabulary that nobody serves. */
  codes?: readonly string[];
  /** Places that say nothing of it: among them some may serve. */
  inconnus?: number;
}

/** Languages that are asked after even where nobody in the commons speaks them: those of this site, and signs. */
const ASKED_LANGUAGES = ['ar', 'en', 'es', 'uk', 'fsl'];

/**
 * What the figures of a scope show to be missing. Where nothing at all is listed nothing is said: nobody has looked yet.
 * @param elsewhere languages spoken in other places of the commons
 */
export function computedGaps(scope: Scope, elsewhere: Iterable<string> = []): ComputedGap[] {
  if (scope.lieux.length === 0 && scope.places.length === 0) return [];
  return [...unservedCommunes(scope), ...tooFar(scope), ...unservedCodes(servedBy(scope), elsewhere)];
}

function unservedCommunes(scope: Scope): ComputedGap[] {
  const total = communesWhere(scope);
  if (total === null) return [];
  const { table } = scope.coverage;
  const rows = scope.rows.filter((row) => !isServed(scope, row));
  if (rows.length === 0) return [];
  const people = (row: number): number => table.population[row]! || 0;
  const habitants = peopleWhere(scope, (row) => !isServed(scope, row));
  return [
    {
      id: 'communes-sans-accueil',
      objet: 'lieu',
      communes: rows.length,
      sur: total,
      ...(habitants !== null && { habitants }),
      codesInsee: rows.toSorted((a, b) => people(b) - people(a)).map((row) => table.codes[row]!),
    },
  ];
}

/** Inhabitants farther than each distance from help, then from each kind of it, at least and at most. */
function tooFar(scope: Scope): ComputedGap[] {
  const { nearest } = scope.coverage;
  const total = peopleOf(scope);
  if (total === null) return [];
  const beyond = (column: Float32Array, km: number): number =>
    total - (peopleWithin(scope, column, km) ?? total);
  const any = DISTANCES.map((km): ComputedGap => {
    const habitants = beyond(nearest.aide, km);
    return { id: `aide-${km}-km`, objet: 'mobilite', aide: 'aide', km, habitants, sur: total };
  });
  const bounded = (Object.keys(BOUNDED) as Bounded[]).flatMap((aide) =>
    DISTANCES.map((km): ComputedGap => {
      // Whoever is far from all that might be is far for sure.
      const habitants = beyond(nearest[`${aide}_haut`], km);
      const habitantsAuPlus = beyond(nearest[`${aide}_bas`], km);
      return {
        id: `${aide}-${km}-km`,
        objet: OBJECTS[aide],
        aide,
        km,
        habitants,
        habitantsAuPlus,
        sur: total,
      };
    }),
  );
  return [...any, ...bounded].filter(({ habitants = 0, habitantsAuPlus = habitants }) => habitantsAuPlus > 0);
}

const OBJECTS: Readonly<Record<Bounded, Manque['objet']>> = {
  accompagnement: 'lieu',
  samedi: 'moment',
  soir: 'moment',
  gratuit: 'lieu',
};

function unservedCodes(
  { besoins, publics, niveaux, langues }: ServedBy,
  elsewhere: Iterable<string>,
): ComputedGap[] {
  const wanted = new Set([...ASKED_LANGUAGES, ...elsewhere]);
  const unspoken = [...wanted].filter(
    (code) => code !== 'fr' && code !== 'autre' && !langues.counts.has(code),
  );
  const gaps: ComputedGap[] = [
    { id: 'besoins', objet: 'lieu', codes: servedByNobody(besoins), inconnus: besoins.unknown },
    { id: 'publics', objet: 'public', codes: servedByNobody(publics), inconnus: publics.unknown },
    { id: 'niveaux', objet: 'niveau', codes: servedByNobody(niveaux), inconnus: niveaux.unknown },
    { id: 'langues', objet: 'langue', codes: unspoken.sort(), inconnus: langues.unknown },
  ];
  return gaps.filter(({ codes = [] }) => codes.length > 0);
}
