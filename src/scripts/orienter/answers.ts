import { type Criteria, readCriteria } from '../../finder/criteria.ts';

/**
 * What several answers ask of the finder together: `['besoin=demarche', 'besoin=apprendre', 'distance=5']`.
 * Nothing of it is kept but in the address of the search.
 */
export function criteriaOf(asked: readonly string[]): Criteria {
  const together = new Map<string, string[]>();
  for (const [group, values] of asked.flatMap((each) => [...new URLSearchParams(each)]))
    together.set(group, [...(together.get(group) ?? []), values]);
  return readCriteria(new URLSearchParams([...together].map(([group, values]) => [group, values.join(',')])));
}
