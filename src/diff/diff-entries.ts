import { type Collection, collectionNames, collections } from '../data/collections.ts';
import type { AnyEntry, Entries, Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import type { EntryChange } from './change.ts';
import { changesBetween } from './changes.ts';
import { same } from './equal.ts';
import { neighboursOf } from './neighbours.ts';
import { labelOf, sayChange } from './say-change.ts';
import { sayBodyChange } from './say-text.ts';

/** Past this number of new lieux, likely twins are not looked for: a bulk import has its own report. */
const MOST_NEW = 50;

/** Which identifier became which: `collection/id` before → `collection/id` after, where the caller knows. */
export type Renames = ReadonlyMap<string, string>;

/**
 * What changed between two states of a commons, entry by entry, in sentences. Entries present on one side only come or
 * go, unless an alias or `renames` says that one became the other. The diff of a commons with itself is empty.
 *
 * @param around lieux among which a new one may have a twin; those of `after` unless told
 */
export function diffEntries(
  before: Entries,
  after: Entries,
  renames: Renames = new Map(),
  around: readonly Entry<Lieu>[] = after.lieux,
): EntryChange[] {
  return collectionNames.flatMap((name) => diffCollection(name, before[name], after[name], renames, around));
}

function diffCollection(
  collection: Collection,
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
  renames: Renames,
  around: readonly Entry<Lieu>[],
): EntryChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const recent = new Map(after.map((entry) => [entry.id, entry]));
  const formerOf = formerIds(collection, old, recent, renames);
  const renamed = new Set(formerOf.values());
  const added = after.filter(({ id }) => !old.has(id) && !formerOf.has(id));
  const twins = collection === 'lieux' && added.length <= MOST_NEW;
  const changes = after.flatMap((entry) => {
    const former = formerOf.get(entry.id);
    const was = old.get(former ?? entry.id);
    if (was) return changeOf(was, entry) ?? [];
    return additionOf(entry, twins ? neighboursOf(entry as Entry<Lieu>, around) : []);
  });
  const gone = before.filter(({ id }) => !recent.has(id) && !renamed.has(id)).map(removalOf);
  return [...changes, ...gone];
}

/** New identifier → the one it had before. */
function formerIds(
  collection: Collection,
  old: ReadonlyMap<string, AnyEntry>,
  recent: ReadonlyMap<string, AnyEntry>,
  renames: Renames,
): Map<string, string> {
  const former = new Map<string, string>();
  const isGone = (id: string): boolean => old.has(id) && !recent.has(id);
  for (const [id, { value }] of recent) {
    if (old.has(id)) continue;
    const aliases: unknown = (value as { alias?: unknown } | null)?.alias;
    const alias = Array.isArray(aliases) ? aliases.map(String).find(isGone) : undefined;
    if (alias) former.set(id, alias);
  }
  for (const [from, to] of renames) {
    const [start, id] = [from.slice(collection.length + 1), to.slice(collection.length + 1)];
    if (!from.startsWith(`${collection}/`) || !to.startsWith(`${collection}/`)) continue;
    if (isGone(start) && recent.has(id) && !old.has(id) && !former.has(id)) former.set(id, start);
  }
  return former;
}

/** What changed in an entry; undefined when nothing did. */
export function changeOf(before: AnyEntry, after: AnyEntry): EntryChange | undefined {
  const { collection, id, path } = after;
  const fields = changesBetween(collection, before.value, after.value);
  const sentences = fields.map(sayChange);
  const labels = fields.map(labelOf);
  if (!same(before.texte ?? '', after.texte ?? '')) {
    sentences.push(sayBodyChange(before.texte ?? '', after.texte ?? ''));
    labels.push('Texte');
  }
  const moved = before.id !== id;
  if (sentences.length === 0 && !moved) return undefined;
  return {
    collection,
    id,
    path,
    kind: moved ? 'renommage' : 'modification',
    ...(moved && { formerId: before.id }),
    title: titleOf(after),
    sentences: moved
      ? [`Renommé\u00a0: «\u00a0${before.id}\u00a0» → «\u00a0${id}\u00a0».`, ...sentences]
      : sentences,
    fields: labels,
  };
}

function additionOf(entry: AnyEntry, neighbours: EntryChange['neighbours'] = []): EntryChange {
  const { collection, id, path } = entry;
  const { one, feminine } = collections[collection];
  const title = titleOf(entry);
  const adjective = feminine ? 'Nouvelle' : /^[aeiouéh]/.test(one) ? 'Nouvel' : 'Nouveau';
  const sentences = [`${adjective} ${one}\u00a0: ${title}.`];
  for (const { nom, metres } of neighbours) {
    const where = metres === undefined ? 'Même nom et même commune que' : `À ${sayMetres(metres)} de`;
    sentences.push(`${where} «\u00a0${nom}\u00a0»\u00a0: est-ce le même lieu\u00a0?`);
  }
  return {
    collection,
    id,
    path,
    kind: 'ajout',
    title,
    sentences,
    fields: [],
    ...(neighbours.length && { neighbours }),
  };
}

function removalOf(entry: AnyEntry): EntryChange {
  const { collection, id, path } = entry;
  const { one, feminine } = collections[collection];
  const title = titleOf(entry);
  const sentences = [
    `${one.charAt(0).toUpperCase()}${one.slice(1)} ${feminine ? 'retirée' : 'retiré'}\u00a0: ${title}.`,
  ];
  return { collection, id, path, kind: 'retrait', title, sentences, fields: [] };
}

function sayMetres(metres: number): string {
  return metres < 1000
    ? `${metres}\u00a0m`
    : `${String(Math.round(metres / 100) / 10).replace('.', ',')}\u00a0km`;
}

/** `Médiathèque de la Rade, Brest`, or the title; the identifier where the file names nothing. */
export function titleOf({ id, value }: Pick<AnyEntry, 'id' | 'value'>): string {
  const { nom, titre, adresse } = (value ?? {}) as {
    nom?: unknown;
    titre?: unknown;
    adresse?: { commune?: unknown };
  };
  const name = typeof nom === 'string' ? nom : titre;
  if (typeof name !== 'string' || name === '') return id;
  const commune = adresse?.commune;
  return typeof commune === 'string' && commune !== '' && !name.includes(commune)
    ? `${name}, ${commune}`
    : name;
}
