import { type Criteria, writeCriteria } from '../../finder/criteria.ts';

/** Group → value → plain words, written into the page by components/embed/Words.astro. */
type Words = Record<string, Record<string, string>>;

/** What a list is filtered by, in plain words: `Faire une démarche`, `Gratuit`. */
export function chosenWords(criteria: Criteria): string[] {
  const words: Words = JSON.parse(document.getElementById('mots')?.textContent ?? '{}');
  return writeCriteria(criteria).flatMap(([group, values]) =>
    values.split(',').map((value) => words[group]?.[value] ?? value),
  );
}
