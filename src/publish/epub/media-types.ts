/** Pictures that every reading system shows (EPUB 3.3, § 3.2, core media types), by the ending of their file. */
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The media type of a picture that a book may hold; undefined for any other file. */
export function pictureType(file: string): string | undefined {
  return PICTURES[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
}
