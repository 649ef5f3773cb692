import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Measures, measureAll } from './measure-all.ts';

type Parts = Pick<Commons, 'commun' | 'lieux' | 'territoires'>;

interface Known {
  today: string;
  coverage: Coverage;
  measures?: Measures;
}

const known = new WeakMap<object, Known>();

/** What a commons offers, commune by commune, computed once. @param today YYYY-MM-DD */
export function coverageOfCommons(commons: Pick<Parts, 'lieux'>, today: string): Coverage {
  return knownOf(commons, today).coverage;
}

/** Every figure of a commons, computed once. @param today YYYY-MM-DD */
export function measuresOf(commons: Parts, today: string): Measures {
  const one = knownOf(commons, today);
  one.measures ??= measureAll(one.coverage, {
    territoires: isOn(commons.commun, 'territoires') ? commons.territoires : [],
    perimeter: commons.commun.perimetre?.departements,
  });
  return one.measures;
}

function knownOf({ lieux }: Pick<Parts, 'lieux'>, today: string): Known {
  let one = known.get(lieux);
  if (one?.today !== today) {
    one = { today, coverage: coverageOf(lieux, today) };
    known.set(lieux, one);
  }
  return one;
}
