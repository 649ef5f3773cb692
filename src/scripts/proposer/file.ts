import { departementOfValue, idOfNew } from '../../form/entry-path.ts';
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
  return id === undefined ? undefined : { id, path: filePath(walk, id), content: walk.text() };
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
