import { UsageError } from '../data/usage-error.ts';
import { makeCatalogue, translations } from './catalogue.ts';
import { CATALOGUE_PATH } from './path.ts';
import { messageTroubles } from './troubles.ts';

/**
 * The one file that holds the interface in every language: asking for it does not tell which one is read.
 * @throws UsageError when a translation is missing or left over
 */
export function catalogueFile(given = translations): { path: string; content: string } {
  const troubles = messageTroubles(given);
  if (troubles.length)
    throw new UsageError(['Les traductions ne sont pas complètes :', ...troubles].join('\n'));
  return { path: CATALOGUE_PATH, content: JSON.stringify(makeCatalogue(given)) };
}
