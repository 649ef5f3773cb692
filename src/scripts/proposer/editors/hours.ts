import { capitalise } from '../../../data/typography.ts';
import { readClock, sayClock } from '../../../form/clock.ts';
import type { Field } from '../../../form/field.ts';
import { emptyGrid, type GridDay, gridOf, type HoursGrid, hoursOf } from '../../../form/hours-grid.ts';
import type { Path } from '../../../form/value.ts';
import { sentencesOf } from '../../../hours/sentences.ts';
import { dayNames } from '../../../hours/weekdays.ts';
import { button, make, p } from '../make.ts';
import { controlId, type Editing, textAt } from './editing.ts';

/** Ranges shown for a day before more are asked for: morning and afternoon. */
const RANGES = 2;

/**
 * A week to fill, day by day, with the hours read back in words. Hours that no week can say (one Saturday in two, summer
 * only) keep their text, and the page says so.
 */
export function hoursEditor(_field: Field, path: Path, editing: Editing): HTMLElement {
  const body = make('div', { class: 'hours' });
  const spoken = make('div', { class: 'spoken', 'aria-live': 'polite' });
  const say = (): void => {
    const value = textAt(editing, path);
    spoken.replaceChildren(
      ...(value
        ? [make('p', { class: 'label' }, 'On lira\u00a0:'), ...sentencesOf(value).map((text) => p(text))]
        : []),
    );
  };
  const keep = (value: string | undefined): void => {
    editing.set(path, value);
    say();
  };
  const draw = (grid: HoursGrid | undefined): void => {
    body.replaceChildren(grid ? weekOf(grid, path, keep) : textOf(path, editing, keep, draw), spoken);
    if (grid) body.append(button('Ce n’est pas toutes les semaines pareil', () => draw(undefined), 'link'));
  };
  draw(gridOf(textAt(editing, path)));
  say();
  return body;
}

/** The notation itself, for what a week cannot say. */
function textOf(
  path: Path,
  editing: Editing,
  keep: (value: string | undefined) => void,
  draw: (grid: HoursGrid | undefined) => void,
): HTMLElement {
  const id = `${controlId(path)}-texte`;
  const value = textAt(editing, path);
  const field = make('textarea', {
    class: 'field',
    rows: 3,
    id,
    'aria-describedby': `${id}-aide`,
    translate: 'no',
  });
  field.value = value;
  field.addEventListener('input', () => keep(field.value.trim() || undefined));
  const fits = (): HoursGrid => gridOf(textAt(editing, path)) ?? emptyGrid();
  const why = value
    ? 'Ces horaires ne tiennent pas dans une semaine ordinaire\u00a0: leur texte est gardé tel quel.'
    : 'Écrivez chaque règle dans la notation d’OpenStreetMap.';
  return make(
    'div',
    { class: 'ask' },
    p(why),
    make('label', { class: 'label', for: id }, 'Horaires en notation'),
    make(
      'p',
      { class: 'small', id: `${id}-aide` },
      'Le mardi\u00a0: Tu 14:00-17:00. Le premier samedi du mois\u00a0: Sa[1] 10:00-12:00. Une semaine sur deux\u00a0: week 1-53/2 We 14:00-17:00. L’été\u00a0: Jul-Aug Mo-Fr 09:00-12:00. Un point-virgule entre deux règles.',
    ),
    field,
    button(
      'Remplir une semaine ordinaire à la place',
      () => {
        const grid = fits();
        keep(hoursOf(grid));
        draw(grid);
      },
      'link',
    ),
  );
}

function weekOf(grid: HoursGrid, path: Path, keep: (value: string | undefined) => void): HTMLElement {
  const write = (): void => keep(hoursOf(grid));
  const week = make('div', { class: 'week-grid' });
  const draw = (focusDay?: number): void => {
    week.replaceChildren(...grid.days.map((day, index) => dayRow(day, index, grid, path, write, draw)));
    if (focusDay !== undefined) week.querySelector<HTMLElement>(`[data-jour="${focusDay}"] input`)?.focus();
  };
  draw();
  return make(
    'div',
    {},
    week,
    closing('Fermé les jours fériés', grid.publicHolidays, (on) => {
      grid.publicHolidays = on;
      write();
    }),
    closing('Fermé pendant les vacances scolaires', grid.schoolHolidays, (on) => {
      grid.schoolHolidays = on;
      write();
    }),
  );
}

function closing(label: string, checked: boolean, onChange: (on: boolean) => void): HTMLElement {
  const input = make('input', { type: 'checkbox' });
  input.checked = checked;
  input.addEventListener('change', () => onChange(input.checked));
  return make('label', { class: 'answer' }, input, make('span', {}, label));
}

/** One day: its ranges, closed or not, and a way to say the same of the days after. */
function dayRow(
  day: GridDay,
  index: number,
  grid: HoursGrid,
  path: Path,
  write: () => void,
  draw: (focusDay?: number) => void,
): HTMLElement {
  const name = capitalise(dayNames[index]!);
  const shown = Math.max(RANGES, day.ranges.length);
  const rows = Array.from({ length: shown }, (_, at) =>
    rangeRow(day, at, name, `${controlId(path)}-${index}-${at}`, write),
  );
  const actions: HTMLElement[] = [];
  if (!day.closed && shown < 4) {
    actions.push(
      smallButton('Ajouter une plage', name, () => {
        while (day.ranges.length <= shown) day.ranges.push(['', '']);
        draw(index);
      }),
    );
  }
  const last = index === 6;
  if (!last) {
    const until = index < 4 ? 4 : 6;
    const words =
      until === 4 ? 'Pareil jusqu’à vendredi' : index === 4 ? 'Pareil jusqu’à dimanche' : 'Pareil dimanche';
    actions.push(
      smallButton(words, name, () => {
        for (let next = index + 1; next <= until; next++)
          grid.days[next] = { closed: day.closed, ranges: day.ranges.map(([from, to]) => [from, to]) };
        write();
        draw(index);
      }),
    );
  }
  const closed = closing('Fermé', day.closed, (on) => {
    day.closed = on;
    write();
    draw(index);
  });
  return make(
    'fieldset',
    { class: 'day', 'data-jour': index },
    make('legend', {}, name),
    ...(day.closed ? [] : rows),
    make('div', { class: 'day-actions' }, closed, ...actions),
  );
}

function rangeRow(day: GridDay, at: number, name: string, id: string, write: () => void): HTMLElement {
  const end = (side: 0 | 1, word: string): HTMLElement => {
    const input = make('input', {
      class: 'field',
      type: 'text',
      id: `${id}-${side}`,
      'aria-label': `${name}, ${word}`,
      autocomplete: 'off',
      placeholder: side === 0 ? (at === 0 ? '9\u00a0h' : '14\u00a0h') : at === 0 ? '12\u00a0h' : '17\u00a0h',
      translate: 'no',
    });
    input.value = sayClock(day.ranges[at]?.[side] ?? '');
    input.addEventListener('input', () => {
      while (day.ranges.length <= at) day.ranges.push(['', '']);
      day.ranges[at]![side] = readClock(input.value);
      write();
    });
    input.addEventListener('blur', () => {
      input.value = sayClock(readClock(input.value));
    });
    return input;
  };
  const nth = at === 0 ? '' : at === 1 ? 'deuxième plage, ' : `${at + 1}e plage, `;
  return make(
    'div',
    { class: 'range' },
    make('span', { 'aria-hidden': 'true' }, at === 0 ? 'de' : 'et de'),
    end(0, `${nth}de`),
    make('span', { 'aria-hidden': 'true' }, 'à'),
    end(1, `${nth}à`),
  );
}

function smallButton(text: string, day: string, onPress: () => void): HTMLElement {
  const made = button(text, onPress, 'link');
  made.append(make('span', { class: 'aside-voice' }, ` (${day})`));
  return made;
}
