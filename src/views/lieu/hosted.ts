import type { Entry } from '../../data/entry.ts';
import type { Commons } from '../../data/load.ts';
import type { Accueil, Lieu } from '../../data/types.generated.ts';
import { isCurrent, isOver } from '../../finder/results.ts';

export interface Hosted {
  carrier: Entry<Lieu>;
  accueil: Accueil;
}

interface Links {
  byId: Map<string, Entry<Lieu>>;
  hosted: Map<string, Hosted[]>;
}

const known = new WeakMap<Commons, Links>();

/** What other lieux hold in this one, and a way to find any lieu, by its identifier or a former one. */
export function hostedAt(
  commons: Commons,
  id: string,
  today: string,
): { byId: (id: string) => Entry<Lieu> | undefined; hosted: Hosted[] } {
  let links = known.get(commons);
  if (!links) {
    links = linkLieux(commons, today);
    known.set(commons, links);
  }
  const { byId, hosted } = links;
  return { byId: (other) => byId.get(other), hosted: hosted.get(id) ?? [] };
}

function linkLieux({ lieux }: Commons, today: string): Links {
  const byId = new Map<string, Entry<Lieu>>();
  for (const entry of lieux) for (const alias of entry.value.alias ?? []) byId.set(alias, entry);
  for (const entry of lieux) byId.set(entry.id, entry);
  const hosted = new Map<string, Hosted[]>();
  for (const carrier of lieux) {
    // A confidential lieu is not to be found through its partners.
    if (carrier.value.adresse_confidentielle || isOver(carrier.value, today)) continue;
    for (const accueil of carrier.value.accueils ?? []) {
      const host = accueil.lieu && byId.get(accueil.lieu)?.id;
      if (!host || host === carrier.id || !isCurrent(accueil, today)) continue;
      hosted.set(host, [...(hosted.get(host) ?? []), { carrier, accueil }]);
    }
  }
  return { byId, hosted };
}
