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
}

/** A third-party map that the visitor may ask for; nothing of it is loaded before. */
export interface DetailedMap {
  nom: string;
  /** Address of its MapLibre style. */
  style: string;
  credit: string;
}

export interface MapOptions {
  /** The site's base path, with its slashes: `/`. */
  base: string;
  points: readonly MapPoint[];
  /** Called with the id of the point whose card opens. */
  onSelect?(id: string): void;
  detailed?: readonly DetailedMap[];
}

/** An open map. Where the device cannot show one, a sentence says so and these do nothing. */
export interface OpenMap {
  /** Replaces the points; the open card stays if its point does. The view does not move: see `fit`. */
  setPoints(points: readonly MapPoint[]): void;
  /** Brings a point into view, opens its card and moves the focus there; Escape gives the focus back. */
  focus(id: string): void;
  /** Shows all points. */
  fit(): void;
  destroy(): void;
}
