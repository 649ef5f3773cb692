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
  /** The point is that of its neighbours: median error 6 km. */
  approximate?: true;
  population?: number;
  /** INSEE code of the city, for an arrondissement. */
  parent?: string;
}

/** A name a commune was known by, or a village inside it. */
export interface FormerName {
  nom: string;
  /** INSEE code of the commune of today. */
  code: string;
}
