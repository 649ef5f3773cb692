import type { Entry } from '../../../data/entry.ts';
import type { Commons } from '../../../data/load.ts';
import type { Guide } from '../../../data/types.generated.ts';
import { formatNumber, NBSP, tie } from '../../../data/typography.ts';
import { writeEpub } from '../../../publish/epub/write.ts';
import { guidePath } from '../../url.ts';
import { guidesOf } from '../view.ts';
import { guideBook } from './book.ts';

/** A guide's book as a file of the site. */
export interface BookFile {
  /** From the site's root: `guides/x.epub`, beside the page. */
  path: string;
  content: Uint8Array;
}

/** Every guide as a book, one at a time. @param instant ISO 8601, of the publication */
export function* guideBooks(commons: Commons, instant: string): Generator<BookFile> {
  for (const entry of guidesOf(commons)) yield bookFile(entry, commons, instant);
}

/** A guide as a book. @param instant ISO 8601, of the publication */
export function bookFile(entry: Entry<Guide>, commons: Commons, instant: string): BookFile {
  return {
    path: `${guidePath(entry.id).slice(1, -1)}.epub`,
    content: writeEpub(guideBook(entry, commons, instant)),
  };
}

/** A book to fetch: where it is, and what it weighs. */
export interface BookLink {
  path: string;
  titre: string;
  /** `12 ko` */
  size: string;
}

/** The links to every guide's book. @param instant ISO 8601, of the publication */
export function bookLinks(commons: Commons, instant: string): BookLink[] {
  return guidesOf(commons).map((entry) => bookLink(entry, commons, instant));
}

/** The link to a guide's book. @param instant ISO 8601, of the publication */
export function bookLink(entry: Entry<Guide>, commons: Commons, instant: string): BookLink {
  const { path, content } = bookFile(entry, commons, instant);
  const size = `${formatNumber(Math.ceil(content.length / 1000))}${NBSP}ko`;
  return { path, titre: tie(entry.value.titre), size };
}
