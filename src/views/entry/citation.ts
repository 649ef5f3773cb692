import type { AnyEntry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import { formatDate, NBSP, tie } from '../../data/typography.ts';
import { absoluteUrl, url } from '../url.ts';

/** How to cite an entry, in one line to copy. */
export interface Citation {
  text: string;
  address: string;
}

/**
 * `Réseau de la Rade, « Un café », Médiations en commun, version du 4 juin 2026, CC BY-SA 4.0.`
 * @param authors who wrote it or runs it, as the entry says
 * @param path of its page
 * @param instant ISO 8601, of the publication: the version's date where git remembers no change
 */
export function citationOf(
  { histoire, value }: AnyEntry,
  { commun }: Commons,
  authors: readonly string[],
  path: string,
  licence: string,
  instant: string,
): Citation {
  const title = 'nom' in value ? value.nom : value.titre;
  const parts = [
    authors.join(', '),
    `«${NBSP}${tie(title)}${NBSP}»`,
    commun.nom,
    `version du ${formatDate(histoire?.[0]?.date ?? instant)}`,
    licence,
  ];
  return {
    text: `${parts.filter(Boolean).join(', ')}.`,
    address: absoluteUrl(path, commun.site?.url) ?? url(path),
  };
}
