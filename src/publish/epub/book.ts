import type { Xml } from './xml.ts';

/** A part of a chapter that the table of contents leads to. */
export interface Part {
  /** Unique in the chapter. */
  id: string;
  title: string;
}

/** One file of a book, in the order of reading. */
export interface Chapter {
  /** `conseils.xhtml`, beside the others. */
  file: string;
  title: string;
  /** What it is among parts of books: a `doc-*` role that a section may have. */
  role?: 'doc-introduction' | 'doc-appendix' | 'doc-colophon';
  /** XHTML below `body`; its own title is an `h1`. */
  body: Xml;
  parts?: readonly Part[];
}

/** A picture inside a book. */
export interface BookPicture {
  /** `images/1.png`, beside the chapters. */
  file: string;
  content: Uint8Array;
}

/** A book to be made into an EPUB. Two books that are equal give the same bytes. */
export interface Book {
  /** The same for every version of it: `urn:uuid:…`. */
  identifier: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Organisations or roles. */
  creators: readonly string[];
  publisher: string;
  /** The licence and its address, in a line. */
  rights: string;
  /** Address of the page it is made from, where it has one. */
  source?: string;
  /** YYYY-MM-DD, of this version. */
  modified: string;
  chapters: readonly Chapter[];
  pictures: readonly BookPicture[];
}
