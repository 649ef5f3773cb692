import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { ServicePublic } from '../../data/types.generated.ts';
import { tie } from '../../data/typography.ts';
import { hasPractices } from '../site.ts';
import { pratiquePath, servicePath } from '../url.ts';

/** What a service of the same kind does somewhere else. */
export interface Elsewhere {
  text: string;
  path: string;
}

const MOST = 3;

/**
 * Practices that services of a kind run elsewhere; where none is told, such services that are in place. Those in which
 * the service itself takes part are not repeated.
 * @param isHere is that service one of the territory's?
 */
export function elsewhereOf(
  { genre, pratiques: own = [] }: ServicePublic,
  commons: Commons,
  isHere: (entry: Entry<ServicePublic>) => boolean,
): Elsewhere[] {
  const alike = commons['services-publics'].filter((entry) => entry.value.genre === genre && !isHere(entry));
  const named = new Set(alike.flatMap(({ value }) => value.pratiques ?? []));
  const practices = hasPractices(commons)
    ? commons.pratiques.filter(
        ({ id, value }) => isNamed(id, value.alias, named) && !isNamed(id, value.alias, new Set(own)),
      )
    : [];
  if (practices.length > 0)
    return practices
      .slice(0, MOST)
      .map(({ id, value }) => ({ text: tie(value.titre), path: pratiquePath(id) }));
  return alike
    .filter(({ value }) => value.part === 'en-place')
    .slice(0, MOST)
    .map(({ id, value }) => ({ text: value.nom, path: servicePath(id) }));
}

function isNamed(id: string, alias: readonly string[] = [], names: ReadonlySet<string>): boolean {
  return names.has(id) || alias.some((former) => names.has(former));
}
