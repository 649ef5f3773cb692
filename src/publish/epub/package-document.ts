import type { Book } from './book.ts';
import { NAVIGATION, STYLE } from './container.ts';
import { pictureType } from './media-types.ts';
import { type Xml, xml } from './xml.ts';

/** The package document: what the book is, its files, their order (EPUB 3.3, § 5; accessibility: EPUB Accessibility 1.1, § 2). */
export function packageDocument(book: Book): string {
  const { chapters, pictures, language } = book;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="livre" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${lines(metadata(book))}
</metadata>
<manifest>
<item id="sommaire" href="${NAVIGATION}" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="${STYLE}" media-type="text/css"/>
${lines([
  ...chapters.map(
    ({ file }, index) => xml`<item id="c${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  ),
  ...pictures.map(
    ({ file }, index) => xml`<item id="i${index + 1}" href="${file}" media-type="${pictureType(file)}"/>`,
  ),
])}
</manifest>
<spine>
${lines(chapters.map((_, index) => xml`<itemref idref="c${index + 1}"/>`))}
</spine>
</package>`}\n`;
}

function metadata(book: Book): Xml[] {
  const { title, language, description, creators, publisher, rights, source } = book;
  return [
    xml`<dc:identifier id="livre">${book.identifier}</dc:identifier>`,
    xml`<dc:title>${title}</dc:title>`,
    xml`<dc:language>${language}</dc:language>`,
    xml`<meta property="dcterms:modified">${book.modified}T00:00:00Z</meta>`,
    ...creators.map((name) => xml`<dc:creator>${name}</dc:creator>`),
    xml`<dc:publisher>${publisher}</dc:publisher>`,
    xml`<dc:description>${description}</dc:description>`,
    xml`<dc:rights>${rights}</dc:rights>`,
    ...(source ? [xml`<dc:source>${source}</dc:source>`] : []),
    ...accessibility(book.pictures.length > 0),
  ];
}

/** What one needs to read it: eyes for no more than its described pictures. */
function accessibility(hasPictures: boolean): Xml[] {
  const say = (property: string, value: string): Xml =>
    xml`<meta property="schema:${property}">${value}</meta>`;
  return [
    say('accessMode', 'textual'),
    ...(hasPictures ? [say('accessMode', 'visual')] : []),
    say('accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) =>
      say('accessibilityFeature', feature),
    ),
    ...(hasPictures ? [say('accessibilityFeature', 'alternativeText')] : []),
    say('accessibilityHazard', 'none'),
    say(
      'accessibilitySummary',
      `Du texte, des titres et un sommaire${hasPictures ? '\u00a0; chaque image est décrite' : '\u00a0; aucune image'}.`,
    ),
  ];
}

function lines(all: readonly Xml[]): Xml[] {
  return all.map((line, index) => (index === 0 ? line : xml`\n${line}`));
}
