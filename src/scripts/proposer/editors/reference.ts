import type { Collection } from '../../../data/collections.ts';
import { departementOfValue } from '../../../form/entry-path.ts';
import type { Field } from '../../../form/field.ts';
import type { Path } from '../../../form/value.ts';
import { foldName } from '../../../geo/names.ts';
import { combobox, type Suggestion } from '../combobox.ts';
import { make } from '../make.ts';
import { entryName, learnName, loadEntryNames } from '../names.ts';
import { departementsListed, entriesOf, type Listed, lieuxOf } from '../published.ts';
import { chips } from './chips.ts';
import { controlId, type Editing } from './editing.ts';

const MOST = 8;

/** One entry, or several, found by name among those published. */
export function references(field: Field, path: Path, editing: Editing): HTMLElement {
  const many = field.kind === 'references';
  const collection = field.reference ?? 'lieux';
  // One alone is shown as a list of one.
  const one: Editing = {
    ...editing,
    get: (at) => (editing.get(at) === undefined ? [] : [editing.get(at)]),
    set: (at, value) => editing.set(at, (value as string[] | undefined)?.at(-1)),
  };
  const chosen = chips(path, many ? editing : one, (id) => entryName(collection, id));
  void loadEntryNames(collection, chosen.values()).then(chosen.draw);
  const search = entrySearch(
    collection,
    `${controlId(path)}-ajout`,
    departementOfValue(editing.work.value),
    (listed) => {
      learnName(`${collection}/${listed.id}`, [listed.title, listed.where].filter(Boolean).join(', '));
      chosen.add(listed.id);
    },
  );
  return make('div', { class: 'ask' }, chosen.element, search);
}

/**
 * A field that finds an entry by its name; lieux are looked for in one département.
 * @param departement the one to begin with
 */
export function entrySearch(
  collection: Collection,
  id: string,
  departement: string,
  onChoose: (listed: Listed) => void,
): HTMLElement {
  const control = make('input', { class: 'field', type: 'text', id, translate: 'no' });
  const name = make(
    'label',
    { class: 'label', for: id },
    collection === 'lieux' ? 'Nom du lieu, ou commune' : 'Chercher par le nom',
  );
  if (collection !== 'lieux') {
    const take = (listed: Listed): void => {
      control.value = '';
      onChoose(listed);
    };
    return make(
      'div',
      { class: 'ask' },
      name,
      control,
      combobox(control, (typed) => among(entriesOf(collection), typed), take),
    );
  }
  const select = make('select', { class: 'field', id: `${id}-ou` });
  void departementsListed().then((all) => {
    select.replaceChildren(
      ...all.map(([code, nom]) =>
        make('option', { value: code, selected: code === departement }, `${nom} (${code})`),
      ),
    );
  });
  const suggestions = combobox(
    control,
    (typed) => among(lieuxOf(select.value), typed),
    (listed) => {
      control.value = '';
      onChoose(listed);
    },
  );
  return make(
    'div',
    { class: 'ask' },
    make('label', { class: 'label', for: select.id }, 'Département'),
    select,
    name,
    control,
    suggestions,
  );
}

/** The entries whose name or commune holds every word typed. */
async function among(
  list: Promise<readonly Listed[]>,
  typed: string,
): Promise<Suggestion<Listed>[] | undefined> {
  const words = foldName(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const all = await list.catch(() => undefined);
  return all
    ?.filter(({ title, where, id }) => {
      const name = foldName(`${title} ${where} ${id}`);
      return words.every((word) => name.includes(word));
    })
    .slice(0, MOST)
    .map((listed) => ({ text: [listed.title, listed.where].filter(Boolean).join(', '), value: listed }));
}
