import type { Point } from '../finder/order.ts';
import { foldName } from '../geo/names.ts';

/** What the search page shows: it lives in the fragment of its address, which no server ever sees. */
export interface SearchState {
  /** INSEE code of a commune, and the slug of its name, which says where the gazetteer files it. */
  lieu?: { code: string; slug: string };
  pos?: Point;
  besoin?: string;
  texte?: string;
}

/** Three decimals are a hundred metres: enough to sort by distance, not enough to find a door. */
const round = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;

/** `#lieu=29019-brest` */
export function placeHash({ code, nom }: { code: string; nom: string }, besoin?: string): string {
  return writeState({ lieu: { code, slug: foldName(nom).replace(/ /g, '-') }, ...(besoin && { besoin }) });
}

/** `#pos=48.39,-4.486` */
export function positionHash(pos: Point, besoin?: string): string {
  return writeState({ pos, ...(besoin && { besoin }) });
}

export function writeState({ lieu, pos, besoin, texte }: SearchState): string {
  const parts = [
    lieu && `lieu=${[lieu.code, lieu.slug].filter(Boolean).join('-')}`,
    pos && `pos=${round(pos.latitude)},${round(pos.longitude)}`,
    besoin && `besoin=${encodeURIComponent(besoin)}`,
    texte && `texte=${encodeURIComponent(texte)}`,
  ].filter(Boolean);
  return `#${parts.join('&')}`;
}

/** Reads a fragment; what is malformed is left out. */
export function readState(hash: string): SearchState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [, code, slug = ''] = /^(\d[\dAB]\d{3})(?:-([a-z0-9-]+))?$/.exec(given.get('lieu') ?? '') ?? [];
  const pos = readPoint(given.get('pos'));
  const besoin = given.get('besoin');
  const texte = given.get('texte');
  return {
    ...(code && { lieu: { code, slug } }),
    ...(pos && { pos }),
    ...(besoin && { besoin }),
    ...(texte && { texte }),
  };
}

function readPoint(text: string | null): Point | undefined {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const point = { latitude: Number(match[1]), longitude: Number(match[2]) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : undefined;
}
