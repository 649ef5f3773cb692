import type { Entry } from '../data/entry.ts';
import type { Lieu } from '../data/types.generated.ts';
import { packShard } from '../finder/pack.ts';
import type { Result } from '../finder/results.ts';
import type { Shard } from '../finder/shard.ts';
import { departements } from '../geo/departements.ts';

/**
 * What a list's script tells states from: its results in their order, as the finder packs them, without names nor
 * places. Undefined when no state can be told.
 * @param code département of the list; `today` YYYY-MM-DD
 */
export function listStates(results: readonly Result[], code: string, today: string): Shard | undefined {
  const departement = departements.get(code);
  if (!departement) return undefined;
  // Without names the packing keeps the order.
  const bare = results.map((result) => ({
    ...result,
    entry: bareEntry(result.entry),
    place: { commune: '' },
  }));
  const shard = packShard(bare, departement, today, () => undefined);
  return shard.hours.length ? shard : undefined;
}

function bareEntry(entry: Entry<Lieu>): Entry<Lieu> {
  const { horaires, horaires_bruts, accueils, services, alerte, zone_scolaire, itinerance } = entry.value;
  const value: Lieu = {
    nom: '',
    adresse: { commune: '' },
    ...(horaires && { horaires }),
    ...(horaires_bruts && { horaires_bruts }),
    ...(accueils && { accueils: accueils.map(({ contact: _, nom: __, ...accueil }) => accueil) }),
    ...(services && { services }),
    ...(alerte && { alerte }),
    ...(zone_scolaire && { zone_scolaire }),
    ...(itinerance && { itinerance }),
  };
  return { ...entry, id: '', value };
}
