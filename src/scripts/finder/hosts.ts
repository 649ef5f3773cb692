import type { Placed } from '../../finder/order.ts';
import type { Found } from '../../finder/shard.ts';

/**
 * Finds which accueils are held at a lieu by others: those that stand at its very address.
 * @returns for a lieu, the results of others there, one a lieu
 */
export function hostedAmong(results: readonly Placed[]): (host: Found) => Found[] {
  const byDoor = new Map<string, Found[]>();
  for (const { found } of results) {
    const door = doorOf(found);
    if (!found.anchor || !door) continue;
    byDoor.set(door, [...(byDoor.get(door) ?? []), found]);
  }
  return (host) => {
    const door = doorOf(host);
    if (host.anchor || !door) return [];
    const others = (byDoor.get(door) ?? []).filter(({ id }) => id !== host.id);
    return others.filter(({ id }, index) => others.findIndex((other) => other.id === id) === index);
  };
}

function doorOf({ approximate, latitude, longitude, voie, zone }: Found): string | undefined {
  if (approximate || zone || latitude === undefined || !voie) return undefined;
  return `${latitude} ${longitude} ${voie}`;
}
