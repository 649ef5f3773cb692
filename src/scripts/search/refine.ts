import { byId, element } from '../dom.ts';
import type { Answer } from './ask.ts';
import { allValues, textsWith } from './facets.ts';
import { CHOICES, type Choice, type SearchState } from './state.ts';

/** The choices that have a field in « Préciser ». */
const FIELDS = CHOICES.filter((key): key is Exclude<Choice, 'genre'> => key !== 'genre');

let turn = 0;

/** Calls back when a field of « Préciser » is changed. */
export function onRefine(change: (key: Choice, value: string | undefined) => void): void {
  for (const key of FIELDS) {
    const field = byId<HTMLSelectElement>(key);
    field.addEventListener('change', () => change(key, field.value || undefined));
  }
}

/** Offers the values that answers have, with how many; a field that would leave no choice is not shown. */
export async function showRefine(answers: readonly Answer[], { dep, choices }: SearchState): Promise<void> {
  const mine = ++turn;
  const texts = answers.filter(({ isLieu }) => !isLieu);
  byId('preciser').hidden = texts.length === 0;
  if (texts.length === 0) return;
  const values = await allValues(dep);
  for (const key of FIELDS) {
    const options = await countValues(key, Object.keys(values[key] ?? {}), texts, dep);
    if (mine !== turn) return;
    fill(byId<HTMLSelectElement>(key), options, choices[key]);
  }
}

async function countValues(
  key: Choice,
  values: readonly string[],
  texts: readonly Answer[],
  dep: string | undefined,
): Promise<{ value: string; count: number }[]> {
  const counted = await Promise.all(
    values.map(async (value) => {
      const set = await textsWith(key, [value], dep);
      return { value, count: texts.filter(({ id }) => set.has(id)).length };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function fill(
  field: HTMLSelectElement,
  options: readonly { value: string; count: number }[],
  chosen: string | undefined,
): void {
  const all =
    chosen && !options.some(({ value }) => value === chosen)
      ? [...options, { value: chosen, count: 0 }]
      : options;
  const [any] = field.options;
  const made = all.map(({ value, count }) =>
    Object.assign(element('option', {}, `${value} (${count})`), { value }),
  );
  field.replaceChildren(any!, ...made);
  field.value = chosen ?? '';
  field.closest<HTMLElement>('.refine')!.hidden = all.length === 0;
}
