/** Folder of the book inside the file. */
export const FOLDER = 'EPUB';
/** The package document, which names every other file. */
export const PACKAGE = `${FOLDER}/livre.opf`;
/** The table of contents and the style sheet, beside the chapters. */
export const NAVIGATION = 'sommaire.xhtml';
export const STYLE = 'livre.css';

/** `mimetype`: the first file, not compressed (EPUB 3.3, OCF § 4.2.6.2). */
export const MIMETYPE = 'application/epub+zip';

/** `META-INF/container.xml`: where the package document is (EPUB 3.3, OCF § 4.2.6.3.1). */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
