import type { Spot } from './flat.ts';

/** The spots of the mother country when there are any among them: a sheet that also held an ocean would show nothing. */
export function onOneSheet<T extends { spot: Spot }>(placed: readonly T[]): T[] {
  const near = placed.filter(
    ({ spot: { latitude, longitude } }) =>
      latitude > 41 && latitude < 51.5 && longitude > -5.5 && longitude < 10,
  );
  return near.length > 0 ? near : [...placed];
}
