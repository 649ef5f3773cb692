import { capitalise, tie } from '../../../data/typography.ts';
import type { Choice, Field } from '../../../form/field.ts';
import { usualFirst } from '../../../form/usual.ts';
import type { Path } from '../../../form/value.ts';
import { foldName } from '../../../geo/names.ts';
import { button, make } from '../make.ts';
import { controlId, type Editing } from './editing.ts';

/** A list longer than this shows its first words, and a field to find the others. */
const SHORT = 16;
const SHOWN = 12;

/** One answer among several, "Je ne sais pas" being one where the question is optional. */
export function radios({ options = [], required }: Field, path: Path, editing: Editing): HTMLElement {
  const present = editing.get(path);
  const unknown: Choice[] = required ? [] : [{ value: '', label: 'Je ne sais pas' }];
  const id = controlId(path);
  return make(
    'div',
    { class: 'answers' },
    ...[...options, ...unknown].map((option) =>
      answer(
        'radio',
        id,
        option,
        String(present ?? '') === option.value && (present !== undefined || !required),
        () => editing.set(path, option.value || undefined),
      ),
    ),
  );
}

/** Yes, no, or not known. */
export function yesOrNo(path: Path, editing: Editing): HTMLElement {
  const present = editing.get(path);
  const answers: [string, boolean | undefined][] = [
    ['Oui', true],
    ['Non', false],
    ['Je ne sais pas', undefined],
  ];
  return make(
    'div',
    { class: 'answers three' },
    ...answers.map(([label, value]) =>
      answer('radio', controlId(path), { value: String(value), label }, present === value, () =>
        editing.set(path, value),
      ),
    ),
  );
}

/** Any number of answers; a long list may be searched. */
export function checkboxes(field: Field, path: Path, editing: Editing): HTMLElement {
  const { options = [] } = field;
  const present = (): string[] => (Array.isArray(editing.get(path)) ? (editing.get(path) as string[]) : []);
  const toggle = (value: string, on: boolean): void => {
    const kept = present().filter((other) => other !== value);
    const known = options.map((option) => option.value);
    const next = on ? [...kept, value].sort((a, b) => known.indexOf(a) - known.indexOf(b)) : kept;
    editing.set(path, next);
  };
  const id = controlId(path);
  const boxes = usualFirst(field).map((option) =>
    answer('checkbox', `${id}-${options.indexOf(option)}`, option, present().includes(option.value), (on) =>
      toggle(option.value, on),
    ),
  );
  const list = make('div', { class: 'answers' }, ...boxes);
  return options.length > SHORT ? withSearch(list, boxes, id) : list;
}

/** First the words chosen and the most usual ones; the others when they are looked for. */
function withSearch(list: HTMLElement, boxes: readonly HTMLElement[], id: string): HTMLElement {
  const field = make('input', { class: 'field', type: 'text', id: `${id}-filtre`, autocomplete: 'off' });
  const count = make('p', { class: 'small', role: 'status' });
  let all = false;
  const show = (): void => {
    const wanted = foldName(field.value);
    let shown = 0;
    for (const [index, box] of boxes.entries()) {
      const isChosen = box.querySelector('input')!.checked;
      const words = `${box.textContent} ${box.dataset.official ?? ''}`;
      const matches = wanted ? foldName(words).includes(wanted) : all || index < SHOWN;
      box.hidden = !(matches || isChosen);
      if (!box.hidden) shown += 1;
    }
    more.hidden = all || wanted !== '';
    count.textContent = wanted ? `${shown} sur ${boxes.length}` : '';
  };
  const more = button(`Afficher toute la liste (${boxes.length})`, () => {
    all = true;
    show();
    boxes[SHOWN]?.querySelector('input')?.focus();
  });
  field.addEventListener('input', show);
  show();
  return make(
    'div',
    { class: 'long-list' },
    make('label', { class: 'label', for: field.id }, 'Chercher dans la liste'),
    field,
    count,
    list,
    more,
  );
}

function answer(
  type: 'radio' | 'checkbox',
  name: string,
  { value, label, hint, official }: Choice,
  checked: boolean,
  onChange: (on: boolean) => void,
): HTMLLabelElement {
  const input = make('input', { type, name, value });
  input.checked = checked;
  input.addEventListener('change', () => onChange(input.checked));
  const small = hint && hint !== label ? make('small', {}, tie(hint)) : undefined;
  return make(
    'label',
    { class: 'answer', 'data-official': official },
    input,
    make('span', {}, tie(capitalise(label)), small),
  );
}
