/** A lieu, or an accueil held elsewhere, as the map shows it. Degrees are WGS 84. */
export interface MapPoint {
  id: string;
  nom: string;
  latitude: number;
  longitude: number;
  /** Its number in the list beside the map. */
  numero?: number;
  /** Address of its page. */
  url: string;
  /** One line: `3 place du Port, Brest · 0,4 km`. */
  resume?: string;
  /** Only the commune is known, not the spot. */
  approximatif?: boolean;
  /** The language of its words, when they are never translated. */
  langue?: string;
  /** Not one lieu but a heap of so many, shown until its points are loaded. */
  count?: number;
}

/** All lieux of the commons, without a list beside: heaps are shown first, points once the visitor comes near. */
export interface Atlas {
  heaps: readonly MapPoint[];
  /** All points: their names and addresses may be empty. */
  load(): Promise<readonly MapPoint[]>;
  /** Names points that were pressed. */
  describe(points: readonly MapPoint[]): Promise<readonly MapPoint[]>;
}

/** Part of a map, in degrees. */
export interface MapBox {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** A third-party map that the visitor may ask for; nothing of it is loaded before. */
export interface DetailedMap {
  nom: string;
  /** Address of its MapLibre style; the style's sources may be PMTiles archives. */
  style?: string;
  /** Or address of its pictures, with `{z}`, `{x}`, `{y}`; or `pmtiles://` and the address of an archive of them. */
  images?: string;
  credit: string;
}

/** Something else that the visitor may lay over the lieux; nothing of it is loaded before. */
export interface MapLayer {
  /** Names its icon as well. */
  id: string;
  label: string;
  /** Address of the same as a list. */
  list: string;
  load(): Promise<readonly MapPoint[]>;
}

export interface MapOptions {
  /** The site's base path, with its slashes: `/`. */
  base: string;
  points: readonly MapPoint[];
  /** What the map shows as long as it has no points. */
  atlas?: Atlas | undefined;
  /** Called with the id of the point whose card opens. */
  onSelect?(id: string): void;
  /** Called with the place that was pressed, instead of opening a card: somebody says where something is. */
  onPlace?(point: { latitude: number; longitude: number }): void;
  /** Called when the visitor has moved the map, with what it then shows. */
  onMoved?(box: MapBox): void;
  detailed?: readonly DetailedMap[];
  layers?: readonly MapLayer[];
}

/** An open map. Where the device cannot show one, a sentence says so and these do nothing. */
export interface OpenMap {
  /** Replaces the points (without any, the atlas comes back); the open card stays if its point does. The view does not move: see `fit`. */
  setPoints(points: readonly MapPoint[]): void;
  /** Brings a point into view, opens its card and moves the focus there; Escape gives the focus back. */
  focus(id: string): void;
  /** Shows all points. */
  fit(): void;
  destroy(): void;
}
