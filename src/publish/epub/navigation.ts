import type { Book, Chapter } from './book.ts';
import { page } from './page.ts';
import { xml } from './xml.ts';

/** The table of contents (EPUB 3.3, § 7): the chapters, and the parts of each. */
export function navigation({ chapters, language }: Pick<Book, 'chapters' | 'language'>): string {
  return page(
    'Sommaire',
    language,
    xml`<nav epub:type="toc" role="doc-toc" aria-labelledby="sommaire">
<h1 id="sommaire">Sommaire</h1>
<ol>
${chapters.map(lineOf)}</ol>
</nav>`,
  );
}

function lineOf({ file, title, parts = [] }: Chapter) {
  const below =
    parts.length > 0 &&
    xml`\n<ol>\n${parts.map((part) => xml`<li><a href="${file}#${part.id}">${part.title}</a></li>\n`)}</ol>\n`;
  return xml`<li><a href="${file}">${title}</a>${below}</li>\n`;
}
