import { readPicture } from '../../../publish/attachments.ts';
import type { BookPicture } from '../../../publish/epub/book.ts';
import { pictureType } from '../../../publish/epub/media-types.ts';

/** The pictures of a book, numbered as they are shown. */
export class Pictures {
  readonly all: BookPicture[] = [];
  readonly #dir: string;
  readonly #files = new Map<string, string | undefined>();

  /** @param dir the data folder */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /**
   * The file in the book of a picture: read once; undefined for what is not published, or not shown by every reading system.
   * @param path below the data folder: `guides/images/plan.png`
   */
  fileOf(path: string): string | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#add(path));
    return this.#files.get(path);
  }

  #add(path: string): string | undefined {
    const content = pictureType(path) === undefined ? undefined : readPicture(this.#dir, path);
    if (!content) return undefined;
    const file = `images/${this.all.length + 1}${/\.[a-z]+$/i.exec(path)![0].toLowerCase()}`;
    this.all.push({ file, content });
    return file;
  }
}
