import { byId } from '../dom.ts';
import type { Answer } from './ask.ts';
import { textsWith } from './facets.ts';
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
  for (const key of FIELDS) {
    const field = byId<HTMLSelectElement>(key);
    const options = [...field.options].filter(({ value }) => value !== '');
    const counts = await Promise.all(options.map(({ value }) => countWith(key, value, texts, dep)));
    // A newer search has begun meanwhile.
    if (mine !== turn) return;
    options.forEach((option, index) => {
      option.text = `${option.dataset.nom} (${counts[index]})`;
      option.hidden = counts[index] === 0 && option.value !== choices[key];
    });
    field.value = choices[key] ?? '';
    field.closest<HTMLElement>('.refine')!.hidden = options.every(({ hidden }) => hidden);
  }
}

async function countWith(
  key: Choice,
  code: string,
  texts: readonly Answer[],
  dep: string | undefined,
): Promise<number> {
  const set = await textsWith(key, code, dep);
  return texts.filter(({ id }) => set.has(id)).length;
}
