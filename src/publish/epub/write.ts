import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { CONTAINER, FOLDER, MIMETYPE, NAVIGATION, PACKAGE, STYLE } from './container.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { page } from './page.ts';
import { STYLESHEET } from './style.ts';
import { xml } from './xml.ts';

/** A book as an EPUB 3.3 file. The same book gives the same bytes. */
export function writeEpub(book: Book): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    [PACKAGE]: strToU8(packageDocument(book)),
    [`${FOLDER}/${NAVIGATION}`]: strToU8(navigation(book)),
    [`${FOLDER}/${STYLE}`]: strToU8(STYLESHEET),
  };
  for (const { file, title, role, body } of book.chapters)
    files[`${FOLDER}/${file}`] = strToU8(
      page(title, book.language, xml`<section${role && xml` role="${role}"`}>\n${body}\n</section>`),
    );
  // Pictures are compressed already.
  for (const { file, content } of book.pictures) files[`${FOLDER}/${file}`] = [content, { level: 0 }];
  // Zip writes the local time, and nothing before this day: told in the local zone, it is the same everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), level: 9 });
}
