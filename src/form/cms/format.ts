import { type Collection, collections } from '../../data/collections.ts';
import { readEntry } from '../../data/read.ts';
import { formatEntry } from '../../data/write.ts';
import { fieldsFromSchema } from '../fields.ts';
import { fillIds } from '../fill-ids.ts';
import { rewriteEntry } from '../rewrite-entry.ts';
import { SLUG } from './collections.ts';
import { fromCms, toCms } from './values.ts';
import { BODY } from './widget.ts';

/** An entry as the CMS holds it. */
export type CmsData = Record<string, unknown>;

/** The text of the file that an entry was read from: its comments, and all of it when it does not read. */
const ORIGINAL = '__fichier';
/** Why the file does not read, in French. */
const UNREADABLE = '__illisible';

/** Our own reading and writing of a collection's files, for Decap's `registerCustomFormat`. */
export interface CmsFormat {
  fromFile(text: string): CmsData;
  toFile(data: CmsData): string;
}

/**
 * Reads and writes the files of a collection for the CMS, by the very reader and writers of the commons: a new file is
 * canonical at once; in one that stands, only what was changed moves. Codes stay texts, what the CMS does not know and
 * the comments survive.
 */
export function cmsFormat(collection: Collection): CmsFormat {
  const fields = fieldsFromSchema(collection, { machine: true }).filter(({ kind }) => kind !== 'body');
  // The place of a file does not matter to its reader, its ending does.
  const path = `${collection}/fiche${collections[collection].ending}`;
  return {
    fromFile(text) {
      const { value, body, problems } = readEntry(path, text);
      if (value === undefined)
        return { [ORIGINAL]: text, [UNREADABLE]: problems[0]?.message ?? 'Ce fichier ne se lit pas.' };
      return { ...toCms(value, fields), ...(body && { [BODY]: body }), [ORIGINAL]: text };
    },
    toFile(data) {
      const { [ORIGINAL]: original, [UNREADABLE]: unreadable, [SLUG]: _, [BODY]: body, ...answers } = data;
      // Nothing may be written over what could not be read.
      if (unreadable !== undefined && typeof original === 'string') return original;
      const value = fillIds(collection, fromCms(answers, fields));
      const texte = typeof body === 'string' ? body : '';
      return typeof original === 'string'
        ? rewriteEntry(path, original, value, texte)
        : formatEntry(collection, value, texte);
    },
  };
}

/** Why the file of an entry does not read; undefined when it does. */
export function whyUnreadable({ [UNREADABLE]: reason }: CmsData): string | undefined {
  return typeof reason === 'string' ? reason : undefined;
}

/** The file that an entry was read from; undefined for a new one. */
export function originalOf({ [ORIGINAL]: text }: CmsData): string | undefined {
  return typeof text === 'string' ? text : undefined;
}

/** An entry without memory of a file: a copy of another one has comments of its own. */
export function forgetOriginal(data: CmsData): CmsData {
  const { [ORIGINAL]: _, ...rest } = data;
  return rest;
}
