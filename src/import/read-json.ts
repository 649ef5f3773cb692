import { SourceError } from './source-error.ts';
import { type SourceTable, tableOf } from './source-table.ts';

/** JSON text → rows: a list of objects, or an object with one such list (`{"licence": …, "lieux": […]}`). */
export function readJson(text: string): SourceTable {
  const list = listIn(parseJson(text));
  if (!list) {
    throw new SourceError(
      'Ce fichier JSON ne contient pas de liste de lieux : on attend [ { "nom": … }, … ].',
    );
  }
  return tableOf(list);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError(
      'Le fichier à importer commence comme du JSON mais n’en est pas : il est peut-être tronqué.',
    );
  }
}

function listIn(value: unknown): Record<string, unknown>[] | undefined {
  if (isRows(value)) return value;
  if (!isObject(value)) return undefined;
  const lists = Object.values(value).filter(isRows);
  return lists.length === 1 ? lists[0] : undefined;
}

function isRows(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
