import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Measures, measureAll } from './measure-all.ts';

type Parts = Pick<Commons, 'commun' | 'lieux' | 'territoires'>;

const coverages = new WeakMap<object, Coverage>();
const measured = new WeakMap<object, { today: string; measures: Measures }>();

/** What a commons offers, commune by commune, computed once. @param today YYYY-MM-DD */
export function coverageOfCommons({ lieux }: Pick<Parts, 'lieux'>, today: string): Coverage {
  let coverage = coverages.get(lieux);
  if (coverage?.today !== today) {
    coverage = coverageOf(lieux, today);
    coverages.set(lieux, coverage);
  }
  return coverage;
}

/** Every figure of a commons, computed once. @param today YYYY-MM-DD */
export function measuresOf(commons: Parts, today: string): Measures {
  let known = measured.get(commons);
  if (known?.today !== today) {
    const measures = measureAll(coverageOfCommons(commons, today), {
      territoires: isOn(commons.commun, 'territoires') ? commons.territoires : [],
      ...(commons.commun.perimetre?.departements && { perimeter: commons.commun.perimetre.departements }),
    });
    known = { today, measures };
    measured.set(commons, known);
  }
  return known.measures;
}
