import { pathOf } from '../data/entry.ts';
import type { Commons } from '../data/load.ts';
import { slugify } from '../data/slug.ts';
import { answersOf } from './ask.ts';
import { startingPoint } from './commun-file.ts';
import type { Answers, Question } from './question.ts';

/** What a data folder answers already; a demonstration's identity answers almost nothing. */
export function usualAnswers(questions: readonly Question[], commons: Commons): Answers {
  if (!commons.hasCommun) return {};
  const commun = startingPoint(commons.commun);
  const territory = commons.territoires.find(
    ({ path }) => path === pathOf('territoires', slugify(commun.perimetre?.nom ?? commun.nom ?? '')),
  );
  const { departements, communes, epci } =
    commons.commun.demonstration !== true && territory
      ? territory.value.perimetre
      : { departements: commun.perimetre?.departements, communes: undefined, epci: undefined };
  return {
    ...answersOf(questions, commun),
    ...(departements && { departement: departements.join(', ') }),
    ...(communes && { commune: communes.join(', ') }),
    ...(epci && { epci: epci.join(', ') }),
  };
}
