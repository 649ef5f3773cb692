import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { SourceError } from './source-error.ts';
import type { SourceTable } from './source-table.ts';

/**
 * Bytes of a CSV or JSON file → rows; the content decides, not the file's name.
 * @throws SourceError when it is not UTF-8, is empty, or is neither
 */
export function readSource(bytes: Uint8Array): SourceTable {
  const text = decodeSource(bytes);
  if (text.trim() === '') throw new SourceError('Le fichier à importer est vide.');
  const table = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (table.rows.length === 0) throw new SourceError('Le fichier à importer ne contient aucune ligne.');
  return table;
}

function decodeSource(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw notUtf8('en UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8('dans un autre encodage (sans doute Windows-1252)');
  }
}

function notUtf8(what: string): SourceError {
  return new SourceError(
    `Le fichier à importer est enregistré ${what} : enregistrez-le en UTF-8 (dans un tableur, « CSV UTF-8 »), puis recommencez.`,
  );
}
