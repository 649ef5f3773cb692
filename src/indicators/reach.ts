/** How near help is to a commune, as the crow flies, from the nearest to the farthest; `inconnu` where nobody can say. */
export const REACHES = ['sur-place', '5', '10', '20', 'loin', 'inconnu'] as const;

export type Reach = (typeof REACHES)[number];

/** Each in words. */
export const REACH_LABELS: Readonly<Record<Reach, string>> = {
  'sur-place': 'Un lieu dans la commune',
  '5': 'À moins de 5\u00a0km d’un lieu',
  '10': 'De 5 à 10\u00a0km',
  '20': 'De 10 à 20\u00a0km',
  loin: 'À plus de 20\u00a0km',
  inconnu: 'On ne sait pas',
};

/**
 * @param served is help given in the commune itself?
 * @param km to the nearest help, as the crow flies; null when it is not known
 */
export function reachOf(served: boolean, km: number | null): Reach {
  if (served) return 'sur-place';
  if (km === null) return 'inconnu';
  if (km <= 5) return '5';
  if (km <= 10) return '10';
  return km <= 20 ? '20' : 'loin';
}
