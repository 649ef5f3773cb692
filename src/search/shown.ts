/** What an answer shows of an entry. */
export interface Shown {
  /** From the site's root, without its base: `/pratiques/x/`. */
  path: string;
  /** `Pratique`, `Lieu`… */
  genre: string;
  title: string;
  /** A commune, or a sentence. */
  text: string;
}

/**
 * What is shown is not what is searched: folded words, each once. It rides behind the address, which Pagefind neither
 * searches nor changes.
 */
export function packShown({ path, genre, title, text }: Shown): string {
  return `${path}#${encodeURIComponent(JSON.stringify([genre, title, text]))}`;
}

/** Reads it again. @param address as it was indexed */
export function readShown(address: string): Shown {
  const cut = address.indexOf('#');
  const [genre, title, text] = JSON.parse(decodeURIComponent(address.slice(cut + 1))) as string[];
  return { path: address.slice(0, cut), genre: genre!, title: title!, text: text! };
}
