/** A commune of today, or a municipal arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code. */
  code: string;
  nom: string;
  departement: string;
  codesPostaux: string[];
  /** Degrees, WGS 84; absent for some far islands. */
  latitude?: number;
  longitude?: number;
  /** The point is only what its neighbours' points say (some overseas communes). */
  approximate?: true;
  population?: number;
  /** INSEE code of the city, for an arrondissement. */
  parent?: string;
  /** Kilometres from the point beyond which a place is surely not in the commune. */
  reachKm?: number;
}

/** A name a commune was known by, or a village inside it. */
export interface FormerName {
  nom: string;
  /** INSEE code of the commune of today. */
  code: string;
}
