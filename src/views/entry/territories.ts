import type { Commons } from '../../data/load.ts';
import type { Territoire } from '../../data/types.generated.ts';
import { expandPerimeter } from '../../indicators/perimeter.ts';
import { territoriesOf } from '../territory/territories.ts';
import { territoirePath } from '../url.ts';
import type { EntryLink } from './links.ts';

interface Known {
  link: EntryLink;
  communes: ReadonlySet<string>;
}

const known = new WeakMap<Commons, Known[]>();

/** The états des lieux that share a commune with a perimeter, the widest first. */
export function territoriesMeeting(commons: Commons, perimetre: Territoire['perimetre']): EntryLink[] {
  const { communes } = expandPerimeter(perimetre);
  return knownTerritories(commons)
    .filter((territory) => communes.some((code) => territory.communes.has(code)))
    .map(({ link }) => link);
}

function knownTerritories(commons: Commons): Known[] {
  let territories = known.get(commons);
  if (!territories) {
    territories = territoriesOf(commons).map(({ id, value }) => ({
      link: { text: value.nom, path: territoirePath(id) },
      communes: new Set(expandPerimeter(value.perimetre).communes),
    }));
    known.set(commons, territories);
  }
  return territories;
}
