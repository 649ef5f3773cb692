import { departementOfValue, idOfNew } from '../../form/entry-path.ts';
import { loadChecks } from './checker.ts';
import { entriesOf, lieuxOf } from './published.ts';
import { filePath, type Walk } from './walk.ts';

/** The file that a contribution makes. */
export interface MadeFile {
  id: string;
  /** Below the data folder. */
  path: string;
  content: string;
}

/** The file as it stands; undefined while it is not known in which département it belongs. */
export async function fileOf(walk: Walk): Promise<MadeFile | undefined> {
  const { work } = walk;
  const id = work.id ?? idOfNew(work.collection, work.value, await taken(walk), work.departement);
  return id === undefined ? undefined : { id, path: filePath(walk, id), content: await repaired(walk) };
}

/** The text with what `npm run fix` would repair: the file that an editor of entries, or a hand, would make of it. */
async function repaired(walk: Walk): Promise<string> {
  const { collection, value } = walk.work;
  const text = walk.text();
  try {
    const checker = await loadChecks([departementOfValue(value)].filter(Boolean), walk.settings);
    return await checker.fix(collection, walk.id(), text);
  } catch {
    // Whoever reviews has the repairs offered.
    return text;
  }
}

/** Identifiers already in use, as far as lists of the site tell. */
async function taken({ work }: Walk): Promise<Set<string>> {
  const list =
    work.collection === 'lieux'
      ? lieuxOf(departementOfValue(work.value) || work.departement || '')
      : entriesOf(work.collection);
  const all = await list.catch(() => []);
  return new Set(all.map(({ id }) => id));
}
