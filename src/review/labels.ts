import { collectionNames } from '../data/collections.ts';
import type { Review } from './review.ts';
import { isMixed, needsReferent, type Touched } from './touched.ts';

const NEW_PLACE = 'nouveau-lieu';
const HOURS = 'horaires';
const CODE = 'code';
const MIXED = 'fiches-et-code';
const REFERENT = 'référent-requis';
const BLOCKED = 'à-reprendre';

/** Labels that this program puts and takes away; all others are left alone. */
export const OWN_LABELS: ReadonlySet<string> = new Set([
  ...collectionNames,
  NEW_PLACE,
  HOURS,
  CODE,
  MIXED,
  REFERENT,
  BLOCKED,
]);

/** The labels of a proposal, by kind of change, sorted. A report that could not be read gives none of its own. */
export function labelsOf(touched: Touched, review: Review | undefined, isBlocked: boolean): string[] {
  const changes = review?.changes ?? [];
  const labels = [
    ...touched.collections,
    changes.some(({ collection, kind }) => collection === 'lieux' && kind === 'ajout') && NEW_PLACE,
    changes.some(({ fields }) => fields.some((field) => /horaires/i.test(field))) && HOURS,
    touched.hasCode && CODE,
    isMixed(touched) && MIXED,
    needsReferent(touched) && REFERENT,
    isBlocked && BLOCKED,
  ];
  return labels.filter((label) => label !== false).sort();
}
