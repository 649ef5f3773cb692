import type { Point } from '../geo/distance.ts';

/**
 * Two coordinates as text → a point in degrees; a decimal comma is read as a point.
 * @returns undefined when one is missing, is no number, lies outside the globe, or both are 0 (an empty form)
 */
export function readPoint(latitude: string | undefined, longitude: string | undefined): Point | undefined {
  const lat = readNumber(latitude);
  const lon = readNumber(longitude);
  if (lat === undefined || lon === undefined || (lat === 0 && lon === 0)) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { latitude: lat, longitude: lon } : undefined;
}

function readNumber(text = ''): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
