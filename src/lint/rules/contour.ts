import type { Pointer } from '../../data/read.ts';
import type { CollectionRule } from '../rule.ts';
import { isInFrance } from '../territory.ts';

/** What is wrong with an outline, and where. */
interface Flaw {
  pointer: Pointer;
  message: string;
}

export const rule: CollectionRule<'territoires'> = {
  name: 'contour',
  description: 'An outline is a polygon of GeoJSON (RFC 7946, 3.1.6): closed rings of positions in France.',
  scope: 'territoires',
  check(entry, context) {
    const { contour } = entry.value;
    const flaw = contour && flawOf(contour);
    if (flaw) context.report(entry, rule.name, flaw);
  },
};

/** The first flaw: the others often follow from it. */
function flawOf({ type, coordinates }: { type: string; coordinates: readonly unknown[] }): Flaw | undefined {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  for (const [index, polygon] of polygons.entries()) {
    const pointer: Pointer = ['contour', 'coordinates', ...(type === 'Polygon' ? [] : [index])];
    if (!Array.isArray(polygon) || polygon.length === 0) return { pointer, message: NESTING[type] ?? '' };
    for (const [number, ring] of polygon.entries()) {
      const flaw = flawOfRing(ring, [...pointer, number], type);
      if (flaw) return flaw;
    }
  }
  return undefined;
}

const NESTING: Readonly<Record<string, string>> = {
  Polygon:
    'Un «\u00a0Polygon\u00a0» est une liste d’anneaux, et un anneau une liste de points [longitude, latitude]\u00a0: ajoutez ou retirez un niveau de liste.',
  MultiPolygon:
    'Un «\u00a0MultiPolygon\u00a0» est une liste de polygones, eux-mêmes listes d’anneaux\u00a0: ajoutez ou retirez un niveau de liste, ou écrivez «\u00a0type: Polygon\u00a0».',
};

function flawOfRing(ring: unknown, pointer: Pointer, type: string): Flaw | undefined {
  if (!Array.isArray(ring)) return { pointer, message: NESTING[type] ?? '' };
  for (const [index, point] of ring.entries()) {
    if (!isPoint(point)) return { pointer: [...pointer, index], message: NESTING[type] ?? '' };
    const [longitude, latitude] = point;
    if (isInFrance({ latitude, longitude })) continue;
    return {
      pointer: [...pointer, index],
      message: isInFrance({ latitude: longitude, longitude: latitude })
        ? 'Dans un contour, la longitude vient avant la latitude\u00a0: échangez les deux nombres de chaque point.'
        : `Ce point (${longitude}, ${latitude}) n’est pas en France\u00a0: vérifiez sa longitude, puis sa latitude.`,
    };
  }
  if (ring.length < 4)
    return {
      pointer,
      message: `Cet anneau n’a que ${ring.length} points\u00a0: écrivez-en au moins quatre, le dernier égal au premier.`,
    };
  const [first, last] = [ring[0] as number[], ring.at(-1) as number[]];
  return first[0] === last[0] && first[1] === last[1]
    ? undefined
    : {
        pointer: [...pointer, ring.length - 1],
        message: 'Ce contour n’est pas fermé\u00a0: ajoutez à la fin le premier point, une seconde fois.',
      };
}

function isPoint(point: unknown): point is [number, number] {
  return (
    Array.isArray(point) && point.length >= 2 && point.length <= 3 && point.every((x) => Number.isFinite(x))
  );
}
