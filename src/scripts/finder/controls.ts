import { capitalise, formatNumber } from '../../data/typography.ts';
import type { Counts } from '../../finder/counts.ts';
import {
  type Criteria,
  chosenGroups,
  GROUPS,
  type Group,
  KINDS,
  valuesOf,
  withValues,
} from '../../finder/criteria.ts';
import { byId } from '../dom.ts';
import { readDay, setUpDay, showDay } from './day-field.ts';
import { sayWhen } from './say-when.ts';

/** One thing chosen, with the page's word for it. */
export interface Chosen {
  group: Group;
  value: string;
  label: string;
}

const root = (): HTMLElement => byId('filtres');

function inputsOf(group: Group): HTMLInputElement[] {
  return [...root().querySelectorAll<HTMLInputElement>(`[data-group="${group}"] input[name]`)];
}

function quickButtons(): HTMLButtonElement[] {
  return [...root().querySelectorAll<HTMLButtonElement>('button[data-quick]')];
}

/** Has a value a button of its own outside the panel? */
export function isQuick(group: Group, value: string): boolean {
  return quickButtons().some((button) => button.dataset.quick === group && button.value === value);
}

/** Calls back with the criteria that result from each change of a filter. @param current what is chosen at the moment */
export function onCriteria(current: () => Criteria, change: (criteria: Criteria) => void): void {
  setUpDay();
  root().addEventListener('change', ({ target }) => {
    const list = (target as Element).closest<HTMLElement>('[data-group]');
    const group = list?.dataset.group as Group | undefined;
    if (group) change(withValues(current(), group, readGroup(group)));
  });
  root().addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-quick]');
    if (button) change(toggled(current(), button.dataset.quick as Group, button.value));
  });
}

function readGroup(group: Group): string[] {
  const checked = inputsOf(group).filter((input) => input.checked);
  if (checked[0]?.id === 'quand-jour') return [readDay()];
  return checked.flatMap(({ value }) => (value ? [value] : []));
}

/** The criteria with a value added, or taken away where it was chosen. */
export function toggled(criteria: Criteria, group: Group, value: string): Criteria {
  const values = valuesOf(criteria, group);
  const others = values.filter((each) => each !== value);
  if (others.length < values.length) return withValues(criteria, group, others);
  return withValues(criteria, group, KINDS[group] === 'plusieurs' ? [...values, value] : [value]);
}

/** Makes every filter show what is chosen. */
export function showCriteria(criteria: Criteria): void {
  for (const group of GROUPS) showGroup(group, valuesOf(criteria, group));
  for (const button of quickButtons()) {
    const pressed = valuesOf(criteria, button.dataset.quick as Group).includes(button.value);
    button.setAttribute('aria-pressed', String(pressed));
  }
}

function showGroup(group: Group, values: readonly string[]): void {
  const inputs = inputsOf(group);
  const isListed = (value: string) => inputs.some((input) => input.value === value);
  const day = group === 'quand' ? values.find((value) => !isListed(value)) : undefined;
  if (group === 'quand') showDay(day);
  for (const input of inputs)
    input.checked =
      input.id === 'quand-jour'
        ? day !== undefined
        : values.includes(input.value) || (input.value === '' && values.length === 0);
  const said = inputs[0]?.closest('details')?.querySelector('.said, .needs-said');
  if (said) said.textContent = values.map((value) => labelOf(group, value)).join(', ') || saidOfNone(group);
}

function saidOfNone(group: Group): string {
  return group === 'besoin' ? 'Toutes les aides' : '';
}

/** What of the criteria the page has words for: a value without could not be taken away again. */
export function keepKnown(criteria: Criteria): Criteria {
  return chosenGroups(criteria).reduce<Criteria>(
    (kept, group) =>
      withValues(
        kept,
        group,
        valuesOf(criteria, group).filter((value) => labelOf(group, value) !== undefined),
      ),
    criteria,
  );
}

/** What is chosen, in the order of the page. */
export function chosenOf(criteria: Criteria): Chosen[] {
  return chosenGroups(criteria).flatMap((group) =>
    valuesOf(criteria, group).map((value) => ({ group, value, label: labelOf(group, value) ?? value })),
  );
}

/** The page's word for a value; a language that no lieu speaks, and a day, have one too. */
export function labelOf(group: Group, value: string): string | undefined {
  const input = inputsOf(group).find((each) => each.value === value);
  // The label as it was written: what is shown may be in another language.
  const label = input?.closest('label')?.querySelector<HTMLElement>('.choice-label')?.dataset.label;
  if (label) return label;
  if (group === 'quand') return sayWhen(value);
  return group === 'parle' ? languageName(value) : undefined;
}

function languageName(code: string): string | undefined {
  const name = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' }).of(code);
  return name && capitalise(name);
}

/** Writes beside every option how many results it would leave. @param counts undefined where nothing was searched */
export function showCounts(counts: Counts | undefined): void {
  for (const group of GROUPS) {
    for (const input of inputsOf(group)) {
      const tally = input.closest('label')?.querySelector<HTMLElement>('.tally');
      if (!tally) continue;
      const total = counts && (counts[group][input.value] ?? 0);
      tally.hidden = total === undefined;
      tally.textContent = total === undefined ? '' : formatNumber(total);
      input.closest('label')!.classList.toggle('none', total === 0 && !input.checked);
    }
  }
  root().querySelector<HTMLElement>('.tally-hint')!.hidden = !counts;
}
