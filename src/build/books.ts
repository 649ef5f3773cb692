import type { Commons } from '../data/load.ts';
import { isOn } from '../data/modules.ts';
import type { BookFile } from '../views/guide/book/file.ts';

/**
 * The guides as books to carry away. What makes them is loaded for a commons that has guides.
 * @param instant ISO 8601, of the publication
 */
export async function bookFiles(commons: Commons, instant: string): Promise<Iterable<BookFile>> {
  if (!isOn(commons.commun, 'guides') || commons.guides.length === 0) return [];
  const { guideBooks } = await import('../views/guide/book/file.ts');
  return guideBooks(commons, instant);
}
