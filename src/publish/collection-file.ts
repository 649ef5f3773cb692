/** What every collection file says of itself. */
export interface Header {
  /** Code of the licence that holds unless an entry says otherwise. */
  licence: string;
  /** ISO instant. */
  genere_le: string;
  /** Version of the structure (SemVer). */
  version: string;
}

/**
 * A collection file, one entry a line: readable, small, and cut without a JSON parser if need be.
 * @param lines the entries as JSON, already joined or one by one
 */
export function collectionFile(header: Header, name: string, lines: readonly string[]): string {
  const head = JSON.stringify(header).slice(0, -1);
  const body = lines.length ? `\n${lines.join(',\n')}\n` : '';
  return `${head},${JSON.stringify(name)}:[${body}]}\n`;
}
