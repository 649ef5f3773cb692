import type { AnyEntry } from '../../data/entry.ts';
import type { Action, Manque, Pratique } from '../../data/types.generated.ts';
import { departementOf } from '../../geo/codes.ts';
import type { PublishableCommons } from '../publishable.ts';
import { needKey } from './channel.ts';
import type { News } from './news.ts';
import { type Whereabouts, whereabouts } from './where.ts';

/** Tells which channels a news goes through. A theme has no lieux: there are too many of each. */
export function keyFinder(commons: PublishableCommons): (news: News) => Set<string> {
  const where = whereabouts(commons);
  const territoriesOf = territoryFinder(commons, where);
  const gaps = new Map(commons.manques.map(({ id, value }) => [id, value]));
  return ({ entry, path, collection }) => {
    if (!entry) return new Set(['commun', path.slice(1, -1)]);
    const communes = where.communesOf(entry);
    return new Set([
      'commun',
      collection,
      ...needsOf(entry, gaps).map(needKey),
      ...[...new Set([...communes].map(departementOf))].map((code) => `departements/${code}`),
      ...territoriesOf(entry, communes).map((id) => `territoires/${id}`),
    ]);
  };
}

/**
 * A territory's news: what names it, what lies wholly inside it, and the lieux and services that serve a part of it.
 */
function territoryFinder(
  { territoires }: PublishableCommons,
  where: Whereabouts,
): (entry: AnyEntry, communes: ReadonlySet<string>) => string[] {
  const byCommune = new Map<string, string[]>();
  for (const territory of territoires)
    for (const code of where.communesIn(territory)) {
      const ids = byCommune.get(code);
      if (ids) ids.push(territory.id);
      else byCommune.set(code, [territory.id]);
    }
  return (entry, communes) => {
    const shared = new Map<string, number>();
    for (const code of communes)
      for (const id of byCommune.get(code) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const serves = entry.collection === 'lieux' || entry.collection === 'services-publics';
    const inside = [...shared].filter(([, number]) => serves || number === communes.size).map(([id]) => id);
    return [...where.namedBy(entry), ...inside];
  };
}

/** The themes of an entry; a lieu has services, which are not asked here. */
function needsOf({ collection, value }: AnyEntry, gaps: ReadonlyMap<string, Manque>): string[] {
  if (collection === 'actions')
    return (value as Action).repond_a.flatMap((id) => gaps.get(id)?.besoins ?? []);
  return (value as Pratique).besoins ?? [];
}
